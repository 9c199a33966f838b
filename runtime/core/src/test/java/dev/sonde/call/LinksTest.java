package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.error.ForeignLinkException;
import dev.sonde.http.Header;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links between pages, as servers write them in bodies and headers. */
class LinksTest {

    private static final URI CALL = URI.create("https://api.example.com/v1/birds?limit=2");

    @ParameterizedTest
    @CsvSource({
        "https://api.example.com/v1/birds?after=b, https://api.example.com/v1/birds?after=b",
        "https://API.example.com:443/else, https://API.example.com:443/else",
        "/v2/birds?page=2, https://api.example.com/v2/birds?page=2",
        "fish?page=2, https://api.example.com/v1/fish?page=2",
        "?after=b#top, https://api.example.com/v1/birds?after=b",
        "?q=ä b|{c}%20[d], https://api.example.com/v1/birds?q=%C3%A4%20b%7C%7Bc%7D%20[d]",
    })
    void link_leadsToAPlaceOnTheSameServer(String link, String place) {
        assertThat(Links.follow(CALL, link)).hasToString(place);
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.example.org/v1/birds?key=k, https://api.example.org:443",
        "http://api.example.com/v1/birds, http://api.example.com:80",
        "https://api.example.com:8443/v1/birds, https://api.example.com:8443",
        "//example.net/v1, https://example.net:443",
        "https://api.example.com@example.net/, https://example.net:443",
        "https://user:pass@api.example.com/, https://api.example.com:443",
        "mailto:birds@example.com, no server",
        "https://[/?key=k, what is no URL",
        "%, what is no URL"
    })
    void linkElsewhere_isNotFollowed(String link, String shown) {
        assertThatThrownBy(() -> Links.follow(CALL, link))
                .isInstanceOf(ForeignLinkException.class)
                .hasMessage("The server's link leads to " + shown
                        + ", but this client calls only https://api.example.com:443, lest others learn its credentials;"
                        + " if the link is right, give the client its server as the base URL");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "<https://a/x?page=2>; rel=\"next\" @ https://a/x?page=2",
                "<a>; rel=last, <b,c;d>; title=\"; rel=no, <x>\"; rel=\"prev Next\", <e>; rel=next @ b,c;d",
                "<a>;rel=last;rel=next,<b> ; REL = next @ b",
                "<a>; title=\"\\\"<no>\\\"; rel=next\"; rel=next; x @ a",
            })
    void header_tellsItsLinks(String header, String next) {
        assertThat(head(header).link("next")).contains(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<", "<a", "<a>", "<a>; rel", "<a>; rel=", "a; rel=next", "<a>; rel=\"ne", "<a>; title=\"x\\"
            })
    void brokenHeader_tellsNothing(String header) {
        assertThat(head(header).link("next")).isEmpty();
    }

    @Test
    void everyHeaderCounts_inAnyCase() {
        ReplyHead head = new ReplyHead(
                200, List.of(new Header("link", "<a>; rel=prev"), new Header("LINK", "<b>; rel=next")), null, 1);
        assertThat(head.link("Next")).contains("b");
        assertThat(head.link("last")).isEmpty();
    }

    private static ReplyHead head(String link) {
        return new ReplyHead(200, List.of(new Header("Link", link)), null, 1);
    }
}

package dev.sonde.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CredentialTest {

    private static final String KEY = "k/secret=";

    static Stream<Credential> everyKind() {
        return Stream.of(
                Credential.bearer(Secret.of(KEY)),
                Credential.basic("user", KEY),
                Credential.basic(KEY, ""),
                Credential.header("X-Api-Key", Secret.ofWords("Token " + KEY)),
                Credential.query("key", Secret.of(KEY)),
                Credential.cookie("session", Secret.of(KEY)));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void credential_showsNowhere(Credential credential) {
        TransportRequest request = new TransportRequest(
                "GET", URI.create("https://api.example.com/a"), List.of(), List.of(credential), null);

        assertThat(credential + " " + request + " " + request.uri() + " " + request.headers() + " "
                        + request.signedHeaders())
                .doesNotContain("secret")
                .doesNotContain(credential.reveal());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void blot_takesOutWhatTheServerGot_andWhatItMadeOfIt(Credential credential) {
        assertThat(credential.blot("got " + credential.reveal() + " and " + KEY))
                .doesNotContain("secret")
                .startsWith("got ")
                .endsWith(" and ***");
    }

    @Test
    void request_withoutCredentials_isSentAsItIs() {
        TransportRequest request = Requests.get("https://api.example.com/a#b");

        assertThat(request.signedUri()).isSameAs(request.uri());
        assertThat(request.signedHeaders()).isSameAs(request.headers());
    }

    @Test
    void credential_givesWayToAHeaderOfItsName() {
        TransportRequest request = Requests.get("https://api.example.com")
                .withCredentials(List.of(Credential.bearer(Secret.of(KEY))))
                .withHeader("authorization", "Digest a");

        assertThat(request.signedHeaders()).containsExactly(new Header("authorization", "Digest a"));
    }

    @Test
    void credential_thatCannotBeSent_isRefusedWithoutRepeatingIt() {
        assertThatThrownBy(() -> Credential.basic("us:er", "secret"))
                .hasMessage("The user name has a colon, which would end it");
        assertThatThrownBy(() -> Credential.basic("", "secret")).hasMessage("The user name is empty");
        assertThatThrownBy(() -> Credential.header("Host", Secret.of(KEY)))
                .hasMessage("The header Host is set by the transport");
        assertThatThrownBy(() -> Credential.cookie("a=b", Secret.of(KEY))).hasMessage("Not the name of a cookie: a=b");
        assertThatThrownBy(() -> Credential.cookie("a", Secret.of("secret;b")))
                .hasMessage("The value of cookie a has a semicolon, which ends a cookie");
        assertThatThrownBy(() -> Secret.ofWords("Token\r\nsecret"))
                .hasMessage("The key has a character that no key has (a control character, or not ASCII), at index 5");
    }
}

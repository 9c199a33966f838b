package dev.sonde.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocTextTest {

    private static final String COMMENT = """
             A {@code stay} of <b>one</b> guest,
             as {@link Desk#book(String) the desk} &amp; {@linkplain Guest} see it; costs $5.

             <p>Or of two.
             @param name as on the
                passport
             @param <T> nothing
             @param age in years, {@literal >} 0
             @see Desk
            """;

    @Test
    void description_isWhatStandsBeforeTheTags_inPlainWords() {
        assertThat(DocText.description(COMMENT))
                .isEqualTo("A stay of one guest, as the desk & Guest see it; costs $5. Or of two.");
        assertThat(DocText.description(null)).isEmpty();
        assertThat(DocText.description(" @param name a")).isEmpty();
    }

    @Test
    void parameter_isWhatItsTagSays() {
        assertThat(DocText.parameter(COMMENT, "name")).isEqualTo("as on the passport");
        assertThat(DocText.parameter(COMMENT, "age")).isEqualTo("in years, > 0");
        assertThat(DocText.parameter(COMMENT, "other")).isEmpty();
        assertThat(DocText.parameter(null, "name")).isEmpty();
    }
}

package dev.sonde.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    @Test
    void render_fillsInTheOrderOfFirstOccurrence() {
        Template template = Template.of("Translate {{text}} into {{ language }}: {{text}}!");

        assertThat(template.variables()).containsExactly("text", "language");
        assertThat(template.render("Hi", Locale.CANADA_FRENCH)).isEqualTo("Translate Hi into fr-CA: Hi!");
        assertThat(template).hasToString("Translate {{text}} into {{language}}: {{text}}!");
    }

    @Test
    void render_neverScansValues() {
        assertThat(Template.of("{{a}}{{b}}").render("{{b}}", "$1 \\ {{a}}")).isEqualTo("{{b}}$1 \\ {{a}}");
    }

    @Test
    void render_takesNamesOfConstantsAndTextsOfOthers() {
        assertThat(Template.of("{{a}}/{{b}}").render(Ending.COMPLETE, 4)).isEqualTo("COMPLETE/4");
    }

    @Test
    void of_whenThereAreNoVariables_isTheText() {
        assertThat(Template.of("a {b} }} c").render()).isEqualTo("a {b} }} c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x {{", "x {{}}", "x {{a b}}", "x {{{a}}}", "x {{#a}}", "x {{1}}", "x {{a}"})
    void of_whenATagIsNone_refusesAndSaysWhere(String text) {
        assertThatThrownBy(() -> Template.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("index 2");
    }

    @Test
    void render_whenAValueIsNull_namesTheVariable() {
        assertThatThrownBy(() -> Template.of("{{a}} {{b}}").render("x", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Variable {{b}} is null");
    }

    @Test
    void render_whenValuesAreMissing_refuses() {
        assertThatThrownBy(() -> Template.of("{{a}} {{b}}").render("x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[a, b]");
    }
}

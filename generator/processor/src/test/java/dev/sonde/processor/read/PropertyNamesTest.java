package dev.sonde.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.PropertyNamingStrategies.NamingBase;

/** The compiler gives properties the names that Jackson would give them at run time. */
class PropertyNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "firstName",
                "URL",
                "URLName",
                "personURL",
                "aB",
                "a1B2",
                "x",
                "ABCdEF",
                "_hidden",
                "snake_case",
                "größeÄ"
            })
    void translate_asJacksonDoes(String name) {
        for (NamingBase strategy : new NamingBase[] {
            new PropertyNamingStrategies.LowerCamelCaseStrategy(),
            new PropertyNamingStrategies.UpperCamelCaseStrategy(),
            new PropertyNamingStrategies.SnakeCaseStrategy(),
            new PropertyNamingStrategies.UpperSnakeCaseStrategy(),
            new PropertyNamingStrategies.LowerCaseStrategy(),
            new PropertyNamingStrategies.KebabCaseStrategy(),
            new PropertyNamingStrategies.LowerDotCaseStrategy()
        }) {
            String simple = strategy.getClass().getSimpleName();
            assertThat(PropertyNames.translate(simple, name))
                    .as(simple)
                    .isEqualTo(strategy.nameForField(null, null, name));
        }
    }
}

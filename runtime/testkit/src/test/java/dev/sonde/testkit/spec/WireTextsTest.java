package dev.sonde.testkit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WireTextsTest {

    @Test
    void everyRuleWithAKnownText_isARuleOfTheDocument() {
        List<String> messages = ApiDocument.bundled().root().findValues("x-sonde-rules").stream()
                .flatMap(rules -> rules.valueStream())
                .map(rule -> rule.path("message").asString())
                .toList();
        assertThat(messages).containsAll(WireTexts.knownRules());
    }
}

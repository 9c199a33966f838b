package dev.sonde.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NameScopeTest {

    private final NameScope names = new NameScope(Set.of("out"));

    @Test
    void take_whenTheNameIsFree_givesIt() {
        assertThat(names.take("text")).isEqualTo("text");
    }

    @Test
    void take_whenTheNameIsTakenOrReservedOrOfTheLanguage_putsUnderscoresBehindIt() {
        names.take("text");
        names.take("text");
        names.reserve("List");

        assertThat(names.take("text")).isEqualTo("text__");
        assertThat(names.take("List")).isEqualTo("List_");
        assertThat(names.take("out")).isEqualTo("out_");
        assertThat(names.take("class")).isEqualTo("class_");
    }

    @Test
    void free_doesNotTakeTheName() {
        assertThat(names.free("text")).isEqualTo("text");
        assertThat(names.take("text")).isEqualTo("text");
        assertThat(names.free("text")).isEqualTo("text_");
    }

    @Test
    void of_givesTheNameOfItsOwner() {
        names.take("text", 1);
        names.take("text", 2);

        assertThat(names.of(1)).isEqualTo("text");
        assertThat(names.of(2)).isEqualTo("text_");
        assertThatThrownBy(() -> names.of(3)).hasMessage("No name was taken for 3");
    }
}

package dev.sonde.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sonde.json.Codecs;
import dev.sonde.json.CodedBy;
import dev.sonde.json.JsonCodec;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** A type with a codec, in the hands of an {@code ObjectMapper} of Jackson 2. */
class Jackson2BridgeTest {

    @CodedBy(AmountsCodec.class)
    @Jackson2Databind
    record Amounts(List<BigDecimal> all) {}

    record Bill(String name, Amounts amounts) {}

    enum AmountsCodec implements JsonCodec<Amounts> {
        INSTANCE;

        @Override
        public void write(Amounts value, JsonGenerator out) {
            Codecs.list(Codecs.DECIMAL).write(value.all(), out);
        }

        @Override
        public Amounts read(JsonParser in) {
            return new Amounts(Codecs.list(Codecs.DECIMAL).read(in));
        }
    }

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void value_isReadAndWritten_withoutAChangeOfANumber() throws Exception {
        String json = "{\"name\":\"x\",\"amounts\":[1.10,12345678901234567890.123456789,1E+400,2]}";
        Bill bill = mapper.readValue(json, Bill.class);
        assertThat(bill.amounts().all())
                .containsExactly(
                        new BigDecimal("1.10"),
                        new BigDecimal("12345678901234567890.123456789"),
                        new BigDecimal("1E+400"),
                        new BigDecimal("2"));
        assertThat(mapper.writeValueAsString(bill)).isEqualTo(json);
    }

    @Test
    void value_behindAnother_isReadToItsEndOnly() throws Exception {
        assertThat(mapper.readValue("[[1],[2,3],[]]", Amounts[].class))
                .extracting(amounts -> amounts.all().size())
                .containsExactly(1, 2, 0);
    }

    @Test
    void value_becomesATree_andAnotherType() {
        Amounts amounts = new Amounts(List.of(BigDecimal.ONE));
        JsonNode tree = mapper.valueToTree(amounts);
        assertThat(tree.get(0).asInt()).isEqualTo(1);
        assertThat(mapper.convertValue(Map.of("name", "x", "amounts", List.of(1)), Bill.class))
                .isEqualTo(new Bill("x", amounts));
    }

    @Test
    void whatTheCodecRefuses_isAFailureOfJackson2_withTheWayThere() {
        assertThatThrownBy(() -> mapper.readValue("{\"name\":\"x\",\"amounts\":[true]}", Bill.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("Bill[\"amounts\"]");
    }
}

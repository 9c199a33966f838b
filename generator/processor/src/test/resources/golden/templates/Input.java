package demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.Fenced;
import dev.sonde.prompt.PromptText;
import dev.sonde.prompt.Trusted;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Ask(model = "oracle-small", system = "Answer {{#brief}}briefly, {{/brief}}in {{language}}.")
public interface Support {

    enum Tier {
        @JsonProperty("no-tier")
        NONE,
        GOLD
    }

    record Customer(String name, @Nullable String nickname, Tier tier) {}

    record Line(String product, int quantity, BigDecimal price) {}

    record Order(long number, Customer customer, List<Line> lines, Optional<LocalDate> paid) {}

    record Money(long cents) implements PromptText {
        @Override
        public String promptText() {
            return "%d.%02d EUR".formatted(cents / 100, cents % 100);
        }
    }

    class Account {
        public final String number = "12";

        public Optional<Customer> getOwner() {
            return Optional.empty();
        }

        public boolean isOpen() {
            return true;
        }
    }

    @Ask("""
            Summarise order {{order.number}} of {{order.customer.name}}{{! as the customer service writes }}:
            {{#order.lines}}
            - {{quantity}} × {{product}} at {{price}}
            {{/order.lines}}
            {{^order.lines}}
            Nothing was ordered.
            {{/order.lines}}
            {{#order.customer.nickname}}
            Say {{.}} to {{order.customer.name}}.
            {{/order.customer.nickname}}
            It is {{^order.paid}}not {{/order.paid}}paid{{#order.paid}} since {{.}}{{/order.paid}}.
            """)
    String summarise(Order order, Locale language, boolean brief);

    @Ask(resource = "reply.mustache")
    String reply(@Fenced String letter, @Nullable Customer customer, Locale language, boolean brief);

    @Ask(value = "Is {{tier}} better than the prices in {{lines}}? Facts: {{facts}}, limit: {{limit}}", system = "")
    String compare(Tier tier, List<Line> lines, Map<String, Object> facts, Money limit);

    @Ask(
            value = "About {{account.number}}: {{#account}}{{#open}}{{#owner}}{{name}}{{/owner}}{{/open}}{{/account}}{{topic}}",
            systemResource = "/demo/parts/signature.mustache")
    String explain(Account account, @Trusted String signature, Object topic);

    @Ask(
            value = "{{=<% %>=}}{{topic}} means: <%#table%><%#rows%><%cells%><%title%>, <%/rows%><%/table%>",
            system = "")
    String look(Map<String, List<Map<String, String>>> table, String title);
}

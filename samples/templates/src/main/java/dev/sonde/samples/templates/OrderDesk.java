package dev.sonde.samples.templates;

import dev.sonde.deepseek.Prompt;
import dev.sonde.prompt.Fenced;
import java.util.List;
import java.util.Locale;

/** Writes about the orders of a bookshop. All texts are templates, which the compiler checks against the parameters' types. */
@Prompt(model = "deepseek-flash", thinking = "disabled", system = "You write for a small bookshop, in {{language}}.")
interface OrderDesk {

    /** A section over a list stands there for each item, an inverted one if there is none. */
    @Prompt("""
            Sum up order {{order.number}} of {{order.customer.name}} in one sentence:
            {{#order.lines}}
            - {{quantity}} × {{title}} at {{price}}
            {{/order.lines}}
            {{^order.lines}}
            Nothing was ordered.
            {{/order.lines}}
            {{#order.paid}}
            {{order.total}} were paid on {{.}}.
            {{/order.paid}}
            """)
    String summary(Order order, Locale language);

    /** A longer text has a file of its own. What the customer wrote stands in a fence that it cannot leave. */
    @Prompt(resource = "answer.mustache")
    String answer(Order order, @Fenced String letter, Locale language);

    /** Records and lists that a template puts whole are written as JSON. */
    @Prompt("Which of {{titles}} may somebody like who has ordered {{lines}}?")
    String advice(List<Order.Line> lines, List<String> titles, Locale language);
}

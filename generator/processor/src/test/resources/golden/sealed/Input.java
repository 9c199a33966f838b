package demo;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.sonde.processor.provider.Ask;
import java.util.List;

@Ask(model = "oracle-small")
interface Clerk {

    @Ask("What is wanted in {{text}}")
    Wish wish(String text);

    @Ask("All that is wanted in {{text}}")
    List<Wish> wishes(String text);

    @Ask("Formula of {{text}}")
    Formula formula(String text);

    /** What a customer wants. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes(@JsonSubTypes.Type(value = Refund.class, name = "refund"))
    sealed interface Wish {}

    record Refund(String order, double amount) implements Wish {}

    @JsonTypeName("complaint")
    record Complaint(String about) implements Wish {}

    /** Anything else. */
    record Other() implements Wish {}

    sealed interface Formula permits Number, Operation {}

    record Number(double value) implements Formula {}

    sealed interface Operation extends Formula permits Sum, Product {}

    record Sum(Formula left, Formula right) implements Operation {}

    record Product(List<Formula> factors) implements Operation {}
}

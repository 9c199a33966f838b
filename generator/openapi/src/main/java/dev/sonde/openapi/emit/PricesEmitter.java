package dev.sonde.openapi.emit;

import static dev.sonde.openapi.emit.RuntimeNames.PRICE_LIST;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.sonde.openapi.model.PricesModel;
import dev.sonde.openapi.model.PricesModel.Peak;
import dev.sonde.openapi.model.PricesModel.Price;
import java.time.DayOfWeek;
import javax.lang.model.element.Modifier;

/** The class that holds what the models cost. */
final class PricesEmitter {

    private PricesEmitter() {}

    static TypeSpec emit(PricesModel prices) {
        return TypeSpec.classBuilder(prices.type())
                .addJavadoc("What the models cost, as the API's description knows it: for estimates.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(ModelClass.generated())
                .addField(FieldSpec.builder(PRICE_LIST, "LIST", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .initializer(list(prices))
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
    }

    private static CodeBlock list(PricesModel prices) {
        CodeBlock.Builder list = CodeBlock.builder().add("$T.perMillionTokens($S)", PRICE_LIST, prices.currency());
        for (Peak peak : prices.peaks()) {
            list.add(
                    ".peak($1T.$2L, $1T.$3L, $4S, $5S)",
                    DayOfWeek.class,
                    peak.fromDay(),
                    peak.toDay(),
                    peak.begin(),
                    peak.end());
        }
        for (Price price : prices.prices()) {
            list.add(
                    ".$L($S, $S, $S, $S)",
                    price.peak() ? "peakPrice" : "price",
                    price.model(),
                    price.input(),
                    price.cached(),
                    price.output());
        }
        return list.add(".build()").build();
    }
}

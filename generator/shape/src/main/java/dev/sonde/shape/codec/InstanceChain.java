package dev.sonde.shape.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.Locale;
import javax.lang.model.SourceVersion;

/**
 * A chain of {@code instanceof} tests, one branch per variant of a sealed type. Java 17 has no pattern switch, and a lambda
 * per variant would cost start-up time.
 */
final class InstanceChain {

    private final CodeBlock.Builder code = CodeBlock.builder();
    private boolean started;

    /** Adds the branch of a variant; {@code statement} is given the variant's variable as its name. */
    InstanceChain add(ClassName variant, StatementOf statement) {
        return addBlock(
                variant,
                name -> CodeBlock.builder().addStatement(statement.of(name)).build());
    }

    /** Adds a branch of several statements. */
    InstanceChain addBlock(ClassName variant, StatementOf statements) {
        String variable = variable(variant);
        String test = "if (value instanceof $T $N)";
        if (started) {
            code.nextControlFlow("else " + test, variant, variable);
        } else {
            code.beginControlFlow(test, variant, variable);
        }
        code.add(statements.of(variable));
        started = true;
        return this;
    }

    CodeBlock code() {
        return CodeBlock.builder().add(code.build()).endControlFlow().build();
    }

    private static String variable(ClassName variant) {
        String name = variant.simpleName();
        String variable = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        return variable.equals("value")
                        || variable.equals("out")
                        || SourceVersion.isKeyword(variable, SourceVersion.RELEASE_17)
                ? variable + "Value"
                : variable;
    }

    /** What is done in a branch. */
    interface StatementOf {
        CodeBlock of(String variable);
    }
}

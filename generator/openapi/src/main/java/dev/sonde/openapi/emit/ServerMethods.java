package dev.sonde.openapi.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.sonde.openapi.model.ServerModel;
import dev.sonde.openapi.model.ServerModel.Choice;
import dev.sonde.openapi.model.ServerModel.Variable;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What a client's builder knows of the API's servers. */
final class ServerMethods {

    private final ServerModel server;
    private final ClassName builder;

    ServerMethods(ServerModel server, ClassName builder) {
        this.server = server;
        this.builder = builder;
    }

    /** A paragraph of the builder's comment; nothing if there is one server with a whole URL. */
    CodeBlock javadoc() {
        CodeBlock.Builder javadoc = CodeBlock.builder();
        if (!server.isWhole()) {
            javadoc.add(
                    "\n<p>The API's description names no whole URL, only $L: {@link #baseUrl} has to be set.\n", url());
        }
        if (server.all().size() > 1) {
            javadoc.add("\n<p>Without {@link #baseUrl} it is the first of the API's servers:\n<ul>\n");
            for (Choice choice : server.all()) {
                String description = choice.description().isEmpty() ? "" : ": " + choice.description();
                javadoc.add("  <li>$L", Javadoc.of(choice.url() + description));
            }
            javadoc.add("</ul>\n");
        }
        return javadoc.build();
    }

    /** The URL with the defaults of its variables, in a comment. */
    String url() {
        return Javadoc.clean(server.url());
    }

    /** Sets the variables to their defaults. */
    CodeBlock defaults() {
        CodeBlock.Builder statements = CodeBlock.builder();
        for (Variable variable : server.variables()) {
            statements.addStatement("serverVariable($S, $S)", variable.name(), variable.initial());
        }
        return statements.build();
    }

    List<MethodSpec> setters() {
        return server.variables().stream().map(this::setter).toList();
    }

    private MethodSpec setter(Variable variable) {
        CodeBlock.Builder arguments = CodeBlock.builder().add("$S, $N", variable.name(), variable.method());
        variable.values().forEach(value -> arguments.add(", $S", value));
        MethodSpec.Builder method = MethodSpec.methodBuilder(variable.method())
                .addJavadoc(Javadoc.of((variable.description() + " " + says(variable)).strip()))
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(String.class, variable.method())
                .addStatement("return serverVariable($L)", arguments.build());
        if (!variable.values().isEmpty()) {
            method.addJavadoc("\n@throws IllegalArgumentException if it is none of these\n");
        }
        return method.build();
    }

    private static String says(Variable variable) {
        List<String> values = new ArrayList<>();
        variable.values().forEach(value -> values.add("`" + value + "`"));
        String choice = values.isEmpty() ? "" : "One of " + String.join(", ", values) + ". ";
        return "Part of the server's URL. " + choice + "By default `" + variable.initial() + "`.";
    }
}

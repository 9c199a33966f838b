package dev.sonde.openapi.emit;

import static dev.sonde.openapi.emit.RuntimeNames.API_CLIENT;
import static dev.sonde.openapi.emit.RuntimeNames.CLIENT_BUILDER;
import static dev.sonde.openapi.emit.RuntimeNames.SCHEME_CLIENT_BUILDER;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sonde.openapi.model.ClientModel;
import dev.sonde.openapi.model.SecurityModel;
import dev.sonde.openapi.model.SecurityModel.Scheme;
import dev.sonde.openapi.model.SecurityModel.SchemeKind;
import javax.lang.model.element.Modifier;

/** How a client comes to be: its builder, and the short way through the environment. */
final class ClientBuilderEmitter {

    private final ClientModel client;
    private final SecurityModel security;
    private final ClassName type;
    private final ClassName builder;
    private final ServerMethods server;

    ClientBuilderEmitter(ClientModel client, ClassName type, ClassName builder) {
        this.client = client;
        this.security = client.security();
        this.type = type;
        this.builder = builder;
        this.server = new ServerMethods(client.server(), builder);
    }

    MethodSpec fromEnv() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("fromEnv")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type);
        String place = "for the API at `" + client.baseUrlVariable() + "`"
                + (client.server().isWhole()
                        ? " or, if that is not set, at " + client.server().url() + "."
                        : ", which must be set.");
        if (security.key()) {
            return method.addJavadoc(Javadoc.of("A client with the key in the environment variable `"
                            + client.apiKeyVariable() + "`, " + place))
                    .addJavadoc("\n@throws IllegalStateException if the key's variable is not set\n")
                    .addStatement(
                            "return builder().env($S, $S).build()", client.apiKeyVariable(), client.baseUrlVariable())
                    .build();
        }
        String with = security.settable().isEmpty() ? "" : "with the credentials in the environment variables below, ";
        method.addJavadoc(Javadoc.of("A client " + with + place));
        if (!security.settable().isEmpty()) {
            method.addJavadoc("\n<ul>\n");
            for (Scheme scheme : security.settable()) {
                method.addJavadoc("  <li>$L", Javadoc.of("`" + scheme.method() + "`: " + variables(scheme)));
            }
            method.addJavadoc("</ul>\n");
        }
        if (!security.usual().isOptional()) {
            method.addJavadoc("\n@throws IllegalStateException if what calls need is not set\n");
        }
        return method.addStatement("return builder().env($S).build()", client.baseUrlVariable())
                .build();
    }

    private static String variables(Scheme scheme) {
        return "`" + String.join("` and `", scheme.variables()) + "`";
    }

    TypeSpec builderClass() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(builder)
                .addJavadoc("Builds a {@link $T}; for one thread.\n", type)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(
                        security.key() ? CLIENT_BUILDER : SCHEME_CLIENT_BUILDER, builder, type))
                .addJavadoc(server.javadoc())
                .addMethod(constructor());
        security.elsewhere().forEach(scheme -> spec.addJavadoc("\n<p>").addJavadoc(elsewhere(scheme)));
        if (!security.key()) {
            security.settable().forEach(scheme -> spec.addMethod(setter(scheme)));
        }
        return spec.addMethods(server.setters())
                .addMethod(MethodSpec.methodBuilder("create")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(type)
                        .addParameter(API_CLIENT, "api")
                        .addStatement("return new $T(api)", type)
                        .build())
                .build();
    }

    private MethodSpec constructor() {
        CodeBlock.Builder arguments =
                CodeBlock.builder().add("$S", client.server().template());
        if (!security.key()) {
            arguments.add(", $L", SecurityCode.usual(security));
            security.settable().forEach(scheme -> arguments.add(", $N", scheme.constant()));
        }
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("super($L)", arguments.build())
                .addCode(server.defaults())
                .build();
    }

    private MethodSpec setter(Scheme scheme) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(scheme.method())
                .addJavadoc(Javadoc.of((scheme.description() + " " + scheme.sent()).strip()))
                .addModifiers(Modifier.PUBLIC)
                .returns(builder);
        if (scheme.kind() == SchemeKind.BASIC) {
            return method.addParameter(String.class, "user")
                    .addParameter(String.class, "password")
                    .addStatement("return credential($N, user, password)", scheme.constant())
                    .build();
        }
        return method.addParameter(String.class, "key")
                .addStatement("return credential($N, key)", scheme.constant())
                .build();
    }

    private static CodeBlock elsewhere(Scheme scheme) {
        String name = Javadoc.clean("`" + scheme.name() + "`");
        if (scheme.kind() == SchemeKind.CERTIFICATE) {
            return CodeBlock.of("$L is a certificate: give a {@link #transport} that shows it.\n", name);
        }
        String kind = scheme.label().isEmpty() ? "" : " (" + Javadoc.clean(scheme.label()) + ")";
        return CodeBlock.of("$L is not known here$L: give an {@link #interceptor} that sends it.\n", name, kind);
    }
}

package dev.sonde.openapi.docs;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.SecurityModel;
import dev.sonde.openapi.model.SecurityModel.Scheme;
import dev.sonde.openapi.model.SecurityModel.SchemeKind;
import dev.sonde.shape.NameScope;
import java.util.List;

/** How a client is built: with what the environment says, and with credentials at hand. */
final class ClientExample {

    private final ClassName client;
    private final SecurityModel security;
    private final CodeBlock.Builder chain;
    private final MethodSpec.Builder built;
    private final NameScope names = new NameScope();

    ClientExample(Api api) {
        this.client = ExampleClass.client(api);
        this.security = api.client().security();
        this.chain = CodeBlock.builder().add("$T.builder()", client);
        this.built = ExampleClass.method("built").returns(client);
    }

    String source() {
        MethodSpec fromEnvironment = ExampleClass.method("fromEnvironment")
                .returns(client)
                .addStatement("return $T.fromEnv()", client)
                .build();
        if (security.key()) {
            add("apiKey", "key");
        } else {
            security.settable().forEach(this::add);
        }
        built.addStatement("return $L.build()", chain.build());
        return ExampleClass.of("client", List.of(fromEnvironment, built.build()), false);
    }

    private void add(Scheme scheme) {
        if (scheme.kind() == SchemeKind.BASIC) {
            add(scheme.method(), "user", "password");
        } else {
            add(scheme.method(), scheme.method());
        }
    }

    private void add(String method, String... wanted) {
        CodeBlock.Builder arguments = CodeBlock.builder();
        for (String name : wanted) {
            String free = names.take(name);
            built.addParameter(ParameterSpec.builder(String.class, free).build());
            arguments.add(arguments.isEmpty() ? "$N" : ", $N", free);
        }
        chain.add(".$N($L)", method, arguments.build());
    }
}

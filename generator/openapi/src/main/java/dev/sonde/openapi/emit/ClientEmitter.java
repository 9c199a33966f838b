package dev.sonde.openapi.emit;

import static dev.sonde.openapi.emit.RuntimeNames.API_CLIENT;
import static dev.sonde.openapi.emit.RuntimeNames.CALL_OPTIONS;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.ClientModel;
import dev.sonde.openapi.model.Operation;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The client: one method per operation in each of its forms, which only bind what the runtime does. */
final class ClientEmitter {

    private final Api api;
    private final ClientModel client;
    private final ClassName type;
    private final ClassName builder;

    ClientEmitter(Api api, ClassName type) {
        this.api = api;
        this.client = api.client();
        this.type = type;
        this.builder = type.nestedClass("Builder");
    }

    TypeSpec.Builder emit() {
        ClientBuilderEmitter door = new ClientBuilderEmitter(client, type, builder);
        TypeSpec.Builder spec = TypeSpec.classBuilder(type)
                .addJavadoc(Javadoc.of(
                        client.description(),
                        "A client of the API at " + client.server().url() + "."))
                .addJavadoc("""

                        <p>A call that fails throws a {@link dev.sonde.error.CallException}. Safe to share between threads; closing it
                        releases its connections.
                        """)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(ModelClass.generated())
                .addSuperinterface(AutoCloseable.class)
                .addFields(SecurityCode.constants(client.security()))
                .addField(API_CLIENT, "api", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(door.fromEnv())
                .addMethod(builderMethod())
                .addMethod(with());
        for (Operation operation : api.operations()) {
            new OperationEmitter(api, operation).methods().forEach(spec::addMethod);
        }
        spec.addMethod(close()).addMethod(text());
        Set<TypeName> streamed = new LinkedHashSet<>();
        for (Operation operation : api.operations()) {
            if (operation.stream() != null
                    && !operation.stream().property().isEmpty()
                    && operation.body() != null
                    && streamed.add(operation.body().type())) {
                OperationEmitter.forms(operation.body(), operation.stream()).forEach(spec::addMethod);
            }
        }
        return spec.addType(door.builderClass());
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(API_CLIENT, "api")
                .addStatement("this.api = api")
                .build();
    }

    private MethodSpec builderMethod() {
        return MethodSpec.methodBuilder("builder")
                .addJavadoc(
                        "A builder for a client of $L.\n",
                        Javadoc.clean(client.server().url()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build();
    }

    private MethodSpec with() {
        return MethodSpec.methodBuilder("with")
                .addJavadoc("""
                        Other settings for the calls made with what is returned. It is this client all the same: both share
                        connections and retry budget, and closing either closes both.
                        """)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addParameter(CALL_OPTIONS, "options")
                .addStatement("return new $T(api.with(options))", type)
                .build();
    }

    private static MethodSpec close() {
        return MethodSpec.methodBuilder("close")
                .addJavadoc("Ends what is under way and releases the connections.\n")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addStatement("api.close()")
                .build();
    }

    private MethodSpec text() {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $S + api + $S", type.simpleName() + "[", "]")
                .build();
    }
}

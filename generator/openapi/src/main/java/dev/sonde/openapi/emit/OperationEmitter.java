package dev.sonde.openapi.emit;

import static dev.sonde.openapi.emit.RuntimeNames.API_REPLY;
import static dev.sonde.openapi.emit.RuntimeNames.BODY_FORM;
import static dev.sonde.openapi.emit.RuntimeNames.EVENT_STREAM;
import static dev.sonde.openapi.emit.RuntimeNames.PARAMETER_STYLE;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.FoldModel;
import dev.sonde.openapi.model.Operation;
import dev.sonde.openapi.model.Operation.Body;
import dev.sonde.openapi.model.Operation.EventStreamForm;
import dev.sonde.openapi.model.Operation.Location;
import dev.sonde.openapi.model.Operation.Parameter;
import dev.sonde.openapi.model.Operation.ReplyForm;
import dev.sonde.openapi.model.PagesModel;
import dev.sonde.openapi.model.PagesModel.Input;
import dev.sonde.shape.Shape;
import dev.sonde.shape.codec.CodecExpressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The methods of one operation: blocking, asynchronous and, where the API has it, streaming. */
final class OperationEmitter {

    private static final String FUTURE = "returns at once; cancelling the future ends the call";
    private static final String STREAMED =
            "the reply comes in pieces while it is generated; close the stream to end the call early";
    private static final String PUBLISHED =
            "each subscription is a call of its own, whose pieces come as they are asked for; cancelling ends it";
    private static final String WATCHED =
            "the receiver gets each piece of the reply while it is generated, the future the whole; cancelling that ends the call";
    private static final String OPTIONAL = "the reply may have no body";
    private static final String WHOLE = "tells status and headers as well";
    private static final String PAGES = "gives all items, and asks for each page when the first of its items is needed";

    private final Api api;
    private final Operation operation;

    OperationEmitter(Api api, Operation operation) {
        this.api = api;
        this.operation = operation;
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        if (operation.form() != null) {
            addWhole(operation.form(), methods);
        }
        EventStreamForm stream = operation.stream();
        if (stream != null) {
            TypeName chunk = stream.chunk().type();
            methods.add(blocking(
                    operation.name() + "Stream",
                    ParameterizedTypeName.get(EVENT_STREAM, chunk),
                    STREAMED,
                    true,
                    CodeBlock.of("events($L, $L)", CodecExpressions.codec(stream.chunk()), done(stream))));
            methods.add(method(
                    operation.name() + "Publisher",
                    ParameterizedTypeName.get(ClassName.get(Flow.Publisher.class), chunk),
                    PUBLISHED,
                    true,
                    CodeBlock.of("publisher($L, $L)", CodecExpressions.codec(stream.chunk()), done(stream))));
            api.fold(operation).ifPresent(fold -> methods.add(watched(fold, stream)));
        }
        return methods;
    }

    private void addWhole(ReplyForm form, List<MethodSpec> methods) {
        TypeName reply = switch (form) {
            case JSON -> operation.reply().type();
            case NONE -> ClassName.get(Void.class);
            case TEXT -> ClassName.get(String.class);
            case BYTES -> ArrayTypeName.of(TypeName.BYTE);
        };
        CodeBlock how = form == ReplyForm.JSON
                ? CodecExpressions.codec(operation.reply())
                : CodeBlock.of("$T.$L", BODY_FORM, form);
        String note = operation.reply() instanceof Shape.OptionalOf ? OPTIONAL : "";
        TypeName plain = form == ReplyForm.NONE ? TypeName.VOID : reply;
        MethodSpec fetched = blocking(operation.name(), plain, note, false, CodeBlock.of("fetch($L)", how));
        methods.add(fetched);
        methods.add(
                method(operation.name() + "Async", future(reply), FUTURE, false, CodeBlock.of("fetchAsync($L)", how)));
        TypeName whole = ParameterizedTypeName.get(API_REPLY, reply);
        methods.add(method(operation.name() + "Reply", whole, WHOLE, false, CodeBlock.of("reply($L)", how)));
        methods.add(method(
                operation.name() + "ReplyAsync",
                future(whole),
                WHOLE + ", and " + FUTURE,
                false,
                CodeBlock.of("replyAsync($L)", how)));
        api.pagesOf(operation).ifPresent(pages -> methods.add(all(pages, fetched)));
    }

    private MethodSpec all(PagesModel pages, MethodSpec page) {
        TypeName items = ParameterizedTypeName.get(ClassName.get(Stream.class), pages.item());
        MethodSpec.Builder method = signature(operation.name() + "All", items, PAGES);
        Input input = pages.input();
        return input == null
                ? new LinkedPagesCode(pages).complete(method, call(method, false))
                : new PagesCode(pages, input, page).complete(method);
    }

    private static CodeBlock done(EventStreamForm stream) {
        return stream.done() == null ? CodeBlock.of("null") : CodeBlock.of("$S", stream.done());
    }

    /** The asynchronous form that gives the pieces away on their way. */
    private MethodSpec watched(FoldModel fold, EventStreamForm stream) {
        CodeBlock end = CodeBlock.of(
                "eventsAsync($L, $L, $T.INSTANCE, receiver)",
                CodecExpressions.codec(stream.chunk()),
                done(stream),
                fold.type());
        TypeName receiver = ParameterizedTypeName.get(
                ClassName.get(Consumer.class),
                WildcardTypeName.supertypeOf(stream.chunk().type()));
        MethodSpec.Builder method = signature(operation.name() + "Async", future(fold.reply()), WATCHED);
        CodeBlock call = call(method, true);
        return method.addParameter(receiver, "receiver")
                .addStatement("return $L.$L", call, end)
                .build();
    }

    private static TypeName future(TypeName value) {
        return ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), value);
    }

    /** The method that is called, not the request, decides whether the reply is a stream. */
    static List<MethodSpec> forms(Body body, EventStreamForm form) {
        MethodSpec.Builder streamed = form("streamed", "The request as it asks for a stream.\n", body)
                .beginControlFlow("if ($T.TRUE.equals(request.$N()))", Boolean.class, form.property())
                .addStatement("return request")
                .endControlFlow()
                .addStatement("return request.toBuilder().$N(true).build()", form.property());
        CodeBlock unset = form.options().isEmpty()
                ? CodeBlock.of("!$T.TRUE.equals(request.$N())", Boolean.class, form.property())
                : CodeBlock.of(
                        "!$T.TRUE.equals(request.$N()) && request.$N() == null",
                        Boolean.class,
                        form.property(),
                        form.options());
        CodeBlock clear = form.options().isEmpty() ? CodeBlock.of("") : CodeBlock.of(".$N(null)", form.options());
        MethodSpec.Builder whole = form("whole", "The request as it asks for a reply in one piece.\n", body)
                .beginControlFlow("if ($L)", unset)
                .addStatement("return request")
                .endControlFlow()
                .addStatement("return request.toBuilder().$N(null)$L.build()", form.property(), clear);
        return List.of(streamed.build(), whole.build());
    }

    private static MethodSpec.Builder form(String name, String javadoc, Body body) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(javadoc)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(body.type())
                .addParameter(body.type(), "request");
    }

    private MethodSpec method(String name, TypeName returns, String note, boolean stream, CodeBlock end) {
        MethodSpec.Builder method = signature(name, returns, note);
        CodeBlock call = call(method, stream);
        String statement = returns.equals(TypeName.VOID) ? "$L.$L" : "return $L.$L";
        return method.addStatement(statement, call, end).build();
    }

    /** A form that throws on the thread of its caller. */
    private MethodSpec blocking(String name, TypeName returns, String note, boolean stream, CodeBlock end) {
        return method(name, returns, note, stream, end).toBuilder()
                .addJavadoc(ErrorMethods.thrown(operation))
                .build();
    }

    private MethodSpec.Builder signature(String name, TypeName returns, String note) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addJavadoc(name.equals(first()) ? described(note) : Javadoc.like(first(), note))
                .addModifiers(Modifier.PUBLIC)
                .returns(returns);
        if (operation.deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method;
    }

    /** The form that says what the operation does; all others refer to it. */
    private String first() {
        return operation.form() == null ? operation.name() + "Stream" : operation.name();
    }

    private CodeBlock described(String note) {
        CodeBlock.Builder javadoc = CodeBlock.builder().add(Javadoc.of(operation.sentence()));
        if (!note.isEmpty()) {
            javadoc.add("\n<p>$L", Javadoc.of(note.substring(0, 1).toUpperCase(Locale.ROOT) + note.substring(1) + "."));
        }
        return javadoc.add("\n<p>{@code $L}\n", operation.route()).add(place()).build();
    }

    /** Where the operation is called, if that is not where all others are. */
    private CodeBlock place() {
        return operation.place().isEmpty() ? CodeBlock.of("") : Javadoc.of(operation.place());
    }

    /** The call up to the form of its reply; the method gets the parameters that the call takes. */
    private CodeBlock call(MethodSpec.Builder method, boolean stream) {
        CodeBlock.Builder call =
                CodeBlock.builder().add("api.$L($S)", operation.method().toLowerCase(Locale.ROOT), operation.path());
        if (operation.server() != null) {
            call.add(".server($S)", operation.server());
        }
        call.add(SecurityCode.own(api.client().security(), operation.security()));
        for (Parameter parameter : operation.parameters()) {
            method.addParameter(type(parameter), parameter.variable());
            call.add(argument(parameter));
        }
        if (operation.body() != null) {
            call.add(new BodyCode(operation, operation.body()).call(method, stream));
        }
        return call.build();
    }

    private static TypeName type(Parameter parameter) {
        TypeName type = parameter.shape().type();
        if (!parameter.required()) {
            return ModelClass.nullable(type);
        }
        return type.isBoxedPrimitive() ? type.unbox() : type;
    }

    private static CodeBlock argument(Parameter parameter) {
        String function = parameter.in().name().toLowerCase(Locale.ROOT);
        if (!parameter.style().isEmpty() && parameter.in() != Location.COOKIE) {
            CodeBlock codec = CodecExpressions.codec(parameter.shape());
            return parameter.in() == Location.HEADER
                    ? CodeBlock.of(".header($S, $N, $L)", parameter.name(), parameter.variable(), codec)
                    : CodeBlock.of(
                            ".$L($S, $N, $L, $T.$L)",
                            function,
                            parameter.name(),
                            parameter.variable(),
                            codec,
                            PARAMETER_STYLE,
                            parameter.style());
        }
        return CodeBlock.of(".$L($S, $N)", function, parameter.name(), parameter.variable());
    }
}

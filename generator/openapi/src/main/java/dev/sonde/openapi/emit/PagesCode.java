package dev.sonde.openapi.emit;

import static dev.sonde.openapi.emit.RuntimeNames.PAGES;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.sonde.openapi.model.PagesModel;
import dev.sonde.openapi.model.PagesModel.Input;
import dev.sonde.openapi.model.PagesModel.Turn;
import dev.sonde.shape.NameScope;
import dev.sonde.shape.ScalarKind;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.List;

/** The method that gives the items of all pages of a list, by means of the one that gives a page. */
final class PagesCode {

    private static final String REQUEST = "request";

    private final PagesModel pages;
    private final MethodSpec page;
    private final Input input;
    private final String cursor;
    private final String reply;

    /** @param page the method that gives a page */
    PagesCode(PagesModel pages, Input input, MethodSpec page) {
        this.pages = pages;
        this.page = page;
        this.input = input;
        NameScope names = new NameScope();
        page.parameters().forEach(parameter -> names.reserve(parameter.name()));
        this.cursor = names.take(pages.turn() == Turn.CURSOR ? "next" : "number");
        this.reply = names.take("reply");
    }

    /** Gives a method its parameters and its body. */
    MethodSpec complete(MethodSpec.Builder method) {
        for (ParameterSpec parameter : page.parameters()) {
            boolean request = input.property() != null && parameter.name().equals(REQUEST);
            // Only what is there can be changed.
            method.addParameter(request ? parameter.type().withoutAnnotations() : parameter.type(), parameter.name());
        }
        TypeName type = pages.reply().type();
        List<CodeBlock> arguments =
                new ArrayList<>(List.of(first(), fetch(), ReplyPath.function(reply, type, pages.items())));
        if (pages.turn() == Turn.CURSOR) {
            arguments.add(ReplyPath.function(reply, type, pages.next()));
        }
        if (!pages.more().isEmpty()) {
            arguments.add(CodeBlock.of("$N -> $L", reply, new ReplyPath(reply, pages.more()).isSaid()));
        }
        String by = pages.turn() == Turn.CURSOR ? "byCursor" : pages.turn() == Turn.PAGE ? "byNumber" : "byOffset";
        return method.addStatement("return $T.$L($L)", PAGES, by, CodeBlock.join(arguments, ", "))
                .build();
    }

    private CodeBlock first() {
        CodeBlock given = input.property() == null
                ? CodeBlock.of("$N", input.variable())
                : CodeBlock.of("$N.$N()", REQUEST, input.variable());
        return pages.turn() == Turn.CURSOR || !input.nullable()
                ? given
                : CodeBlock.of("$L == null ? $L : $L", given, pages.first(), given);
    }

    private CodeBlock fetch() {
        boolean counted = pages.turn() != Turn.CURSOR;
        CodeBlock asked = counted && !input.shape().equals(new Shape.Scalar(ScalarKind.LONG))
                ? CodeBlock.of("$T.toIntExact($N)", Math.class, cursor)
                : CodeBlock.of("$N", cursor);
        List<CodeBlock> arguments = new ArrayList<>();
        for (ParameterSpec parameter : page.parameters()) {
            String name = parameter.name();
            if (input.property() == null && name.equals(input.variable())) {
                arguments.add(asked);
            } else if (input.property() != null && name.equals(REQUEST)) {
                arguments.add(CodeBlock.of("$N.toBuilder().$N($L).build()", REQUEST, input.variable(), asked));
            } else {
                arguments.add(CodeBlock.of("$N", name));
            }
        }
        return CodeBlock.of("$N -> $N($L)", cursor, page.name(), CodeBlock.join(arguments, ", "));
    }
}

package dev.sonde.openapi.emit;

import static dev.sonde.openapi.emit.RuntimeNames.PAGES;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.sonde.openapi.model.PagesModel;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.shape.NameScope;
import dev.sonde.shape.codec.CodecExpressions;
import java.util.ArrayList;
import java.util.List;

/** The method that gives the items of all pages of a list, of which each has a link to the next. */
final class LinkedPagesCode {

    private final PagesModel pages;

    /** Whether the link is in a header: then it takes the whole reply to see it. */
    private final boolean inHeader;

    LinkedPagesCode(PagesModel pages) {
        this.pages = pages;
        this.inHeader = pages.next().isEmpty();
    }

    /**
     * Gives a method its body.
     *
     * @param method has its parameters
     * @param call the call for the first page, up to the form of its reply
     */
    MethodSpec complete(MethodSpec.Builder method, CodeBlock call) {
        NameScope names = new NameScope();
        method.build().parameters().forEach(parameter -> names.reserve(parameter.name()));
        String link = names.take("link");
        String reply = names.take("reply");
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of(
                "$N -> $L.at($N).$L($L)",
                link,
                call,
                link,
                inHeader ? "reply" : "fetch",
                CodecExpressions.codec(pages.reply())));
        arguments.add(function(reply, pages.items()));
        arguments.add(
                inHeader
                        ? CodeBlock.of("$N -> $N.head().link($S).orElse(null)", reply, reply, "next")
                        : function(reply, pages.next()));
        if (!pages.more().isEmpty()) {
            arguments.add(CodeBlock.of("$N -> $L", reply, new ReplyPath(body(reply), pages.more()).isSaid()));
        }
        return method.addStatement("return $T.byLink($L)", PAGES, CodeBlock.join(arguments, ", "))
                .build();
    }

    private CodeBlock function(String reply, List<PropertyModel> steps) {
        TypeName type = pages.reply().type();
        return inHeader
                ? CodeBlock.of("$N -> $L", reply, new ReplyPath(body(reply), steps).value())
                : ReplyPath.function(reply, type, steps);
    }

    private String body(String reply) {
        return inHeader ? reply + ".value()" : reply;
    }
}

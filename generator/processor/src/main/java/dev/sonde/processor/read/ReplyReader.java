package dev.sonde.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sonde.processor.model.Operation;
import dev.sonde.processor.model.Reply;
import dev.sonde.processor.model.Reply.Content;
import dev.sonde.processor.model.Reply.Packing;
import dev.sonde.processor.model.Reply.Pieces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads what a method returns as a reply: first its form, then what that holds. */
final class ReplyReader {

    static final ClassName EVENT_STREAM = ClassName.get("dev.sonde.call", "EventStream");
    static final String COMPLETION = "dev.sonde.prompt.Completion";
    static final String OUTCOME = "dev.sonde.prompt.Outcome";
    static final String PARTIAL = "dev.sonde.prompt.Partial";
    private static final String FUTURE = "java.util.concurrent.CompletableFuture";
    private static final String STREAM = "java.util.stream.Stream";
    private static final String PUBLISHER = "java.util.concurrent.Flow.Publisher";

    /** Where a form holds something: no name yet, as a path begins at the first record. */
    private static final String HELD = "<>";

    private final UserTypes userTypes;

    ReplyReader(UserTypes userTypes) {
        this.userTypes = userTypes;
    }

    /** @param nullable whether the method may return null */
    Reply read(TypeMirror type, boolean nullable, Operation operation) {
        if (type.getKind() == TypeKind.VOID) {
            return new Reply.Nothing();
        }
        List<Reply.Fault> faults = new ArrayList<>();
        Reply reply = read(type, operation, new ContentReader(userTypes, operation, faults));
        if (!faults.isEmpty()) {
            return new Reply.Unsupported(faults);
        }
        return nullable ? orNull(reply) : reply;
    }

    /** A text is always there, and what has a form tells its absence by that. */
    private static Reply orNull(Reply reply) {
        return reply instanceof Reply.Complete complete
                        && complete.packing() == Packing.NONE
                        && !complete.later()
                        && complete.what() instanceof Reply.Value value
                        && !value.optional()
                ? new Reply.Complete(value.nullable(), Packing.NONE, false)
                : reply;
    }

    private static Reply read(TypeMirror type, Operation operation, ContentReader contents) {
        if (TypeName.get(type).equals(ParameterizedTypeName.get(EVENT_STREAM, operation.chunk()))) {
            return new Reply.Arriving(new Reply.Everything(), Pieces.CHUNKS, false);
        }
        boolean published = form(type).equals(PUBLISHER);
        if (published || form(type).equals(STREAM)) {
            TypeMirror held = held(type).orElseThrow();
            return published && TypeName.get(held).equals(operation.chunk())
                    ? new Reply.Arriving(new Reply.Everything(), Pieces.CHUNKS, true)
                    : arriving(held, published, contents);
        }
        return form(type).equals(FUTURE)
                ? complete(held(type).orElseThrow(), HELD, true, contents)
                : complete(type, "", false, contents);
    }

    private static Reply arriving(TypeMirror held, boolean published, ContentReader contents) {
        if (form(held).equals(PARTIAL)) {
            Content grown = contents.value(held(held).orElseThrow(), HELD);
            return new Reply.Arriving(grown, Pieces.PARTIALS, published);
        }
        return ContentReader.isText(held)
                ? new Reply.Arriving(new Reply.Text(), Pieces.TEXT, published)
                : new Reply.Arriving(contents.listOf(held, HELD), Pieces.ELEMENTS, published);
    }

    private static Reply complete(TypeMirror type, String path, boolean later, ContentReader contents) {
        Packing packing = switch (form(type)) {
            case COMPLETION -> Packing.COMPLETION;
            case OUTCOME -> Packing.OUTCOME;
            default -> Packing.NONE;
        };
        Content content = packing == Packing.NONE
                ? contents.read(type, path)
                : contents.read(held(type).orElseThrow(), HELD);
        return new Reply.Complete(content, packing, later);
    }

    /** The name of a type that holds one other; empty for all else, also for a raw type. */
    private static String form(TypeMirror type) {
        return held(type).isPresent()
                ? ((TypeElement) ((DeclaredType) type).asElement())
                        .getQualifiedName()
                        .toString()
                : "";
    }

    /** The type argument, if there is one and it is known. */
    static Optional<TypeMirror> held(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)
                || declared.getTypeArguments().size() != 1) {
            return Optional.empty();
        }
        TypeMirror argument = declared.getTypeArguments().get(0);
        return argument instanceof WildcardType ? Optional.empty() : Optional.of(argument);
    }
}

package dev.sonde.openapi.model;

import com.palantir.javapoet.TypeName;
import dev.sonde.shape.Shape;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list that an operation gives in pages.
 *
 * @param pointer where the document says so
 * @param operation name of the operation
 * @param turn how one page leads to the next
 * @param input what asks for a page; null where links lead to pages
 * @param first the number of the first page or item
 * @param reply what a page looks like
 * @param items steps from the reply to the list; none if it is the list
 * @param next steps to what asks for the next page, or to the link to it, if the reply's body tells it
 * @param more steps to what says whether there is a next page, if anything does
 */
public record PagesModel(
        String pointer,
        String operation,
        Turn turn,
        @Nullable Input input,
        int first,
        Shape reply,
        List<PropertyModel> items,
        List<PropertyModel> next,
        List<PropertyModel> more) {

    public PagesModel {
        items = List.copyOf(items);
        next = List.copyOf(next);
        more = List.copyOf(more);
    }

    /** The list. */
    public Shape list() {
        return items.isEmpty() ? reply : items.get(items.size() - 1).shape();
    }

    /** The type of an item. */
    public TypeName item() {
        return ((Shape.ListOf) list()).element().type();
    }

    /** All properties that code for pages names. */
    public Stream<PropertyModel> properties() {
        PropertyModel asked = input == null ? null : input.property();
        return Stream.concat(
                Stream.ofNullable(asked), Stream.of(items, next, more).flatMap(List::stream));
    }

    /** How one page leads to the next; the document has these names in lower case. */
    public enum Turn {
        /** A page tells what asks for the next. */
        CURSOR,
        /** Pages have numbers. */
        PAGE,
        /** What asks for a page is the number of items before it. */
        OFFSET,
        /** A page has a link to the next: in its body or, if there are no steps to one, in a header. */
        LINK
    }

    /**
     * What asks for a page.
     *
     * @param name in the document
     * @param variable argument of the method, or component of the request
     * @param nullable whether it may be left out
     * @param property property of the request; null for a parameter
     */
    public record Input(
            String name,
            String variable,
            Shape shape,
            boolean nullable,
            @Nullable PropertyModel property) {}
}

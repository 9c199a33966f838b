package dev.sonde.call;

import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The items of lists that come in pages, in one stream.
 *
 * <p>A page is asked for when the first of its items is needed, on the thread that needs it; whoever stops early asks for no more.
 * What a call throws comes through as it is. A list that would have no end, as the server names a page again that was read or gives
 * the same page for the next, fails with a {@link dev.sonde.error.RepeatedPageException}.
 */
public final class Pages {

    private Pages() {}

    /**
     * The items of pages of which each names the next.
     *
     * @param first what the first page is asked for by; null if by nothing
     * @param fetch asks for a page
     * @param items the items of a page; null for none
     * @param next what the page behind a page is asked for by; null or an empty string if there is none
     */
    public static <C, P, T> Stream<T> byCursor(
            @Nullable C first,
            Function<@Nullable C, P> fetch,
            Function<P, @Nullable List<T>> items,
            Function<P, @Nullable C> next) {
        return byCursor(first, fetch, items, next, page -> true);
    }

    /**
     * The same for pages that say whether there is another, whatever else they name.
     *
     * @param more whether there is a page behind a page
     */
    public static <C, P, T> Stream<T> byCursor(
            @Nullable C first,
            Function<@Nullable C, P> fetch,
            Function<P, @Nullable List<T>> items,
            Function<P, @Nullable C> next,
            Predicate<P> more) {
        return stream(
                new PageItems<>(first, fetch, items, (cursor, page) -> more.test(page) ? next.apply(page) : null));
    }

    /**
     * The items of pages of which each has a link to the next.
     *
     * @param fetch asks for the first page or, given a link, for the one to which it leads; see {@link ApiCall#at}
     * @param items the items of a page; null for none
     * @param next the link of a page; null or an empty string if there is none
     */
    public static <P, T> Stream<T> byLink(
            Function<@Nullable String, P> fetch,
            Function<P, @Nullable List<T>> items,
            Function<P, @Nullable String> next) {
        return byCursor(null, fetch, items, next);
    }

    /**
     * The same for pages that say whether there is another, whatever else they name.
     *
     * @param more whether there is a page behind a page
     */
    public static <P, T> Stream<T> byLink(
            Function<@Nullable String, P> fetch,
            Function<P, @Nullable List<T>> items,
            Function<P, @Nullable String> next,
            Predicate<P> more) {
        return byCursor(null, fetch, items, next, more);
    }

    /**
     * The items of pages with numbers, up to the first page without any.
     *
     * @param first the number of the first page
     * @param fetch asks for a page by its number
     * @param items the items of a page; null for none
     */
    public static <P, T> Stream<T> byNumber(long first, LongFunction<P> fetch, Function<P, @Nullable List<T>> items) {
        return byNumber(first, fetch, items, page -> true);
    }

    /**
     * The same for pages that say whether there is another.
     *
     * @param more whether there is a page behind a page
     */
    public static <P, T> Stream<T> byNumber(
            long first, LongFunction<P> fetch, Function<P, @Nullable List<T>> items, Predicate<P> more) {
        return counted(first, fetch, items, more, list -> 1);
    }

    /**
     * The items of pages that are asked for by how many items there are before them, up to the first page without any.
     *
     * @param first how many items to pass over
     * @param fetch asks for a page by the number of items before it
     * @param items the items of a page; null for none
     */
    public static <P, T> Stream<T> byOffset(long first, LongFunction<P> fetch, Function<P, @Nullable List<T>> items) {
        return byOffset(first, fetch, items, page -> true);
    }

    /**
     * The same for pages that say whether there is another.
     *
     * @param more whether there is a page behind a page
     */
    public static <P, T> Stream<T> byOffset(
            long first, LongFunction<P> fetch, Function<P, @Nullable List<T>> items, Predicate<P> more) {
        return counted(first, fetch, items, more, List::size);
    }

    private static <P, T> Stream<T> counted(
            long first,
            LongFunction<P> fetch,
            Function<P, @Nullable List<T>> items,
            Predicate<P> more,
            ToIntFunction<List<T>> step) {
        return stream(new PageItems<Long, P, T>(first, fetch::apply, items, (number, page) -> {
            List<T> list = items.apply(page);
            return list == null || list.isEmpty() || !more.test(page) ? null : number + step.applyAsInt(list);
        }));
    }

    private static <T> Stream<T> stream(PageItems<?, ?, T> items) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED), false);
    }
}

package dev.sonde.call;

import dev.sonde.error.RepeatedPageException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the items of one page after the other.
 *
 * @param <C> what pages are asked for by
 * @param <P> a page
 * @param <T> an item
 */
final class PageItems<C, P, T> implements Iterator<T> {

    private final Function<@Nullable C, P> fetch;
    private final Function<P, @Nullable List<T>> items;
    private final BiFunction<@Nullable C, P, @Nullable C> next;
    private final Set<C> asked = new HashSet<>();
    private @Nullable C cursor;
    private @Nullable P last;
    private int pages;
    private boolean ended;
    private Iterator<T> page = Collections.emptyIterator();

    PageItems(
            @Nullable C first,
            Function<@Nullable C, P> fetch,
            Function<P, @Nullable List<T>> items,
            BiFunction<@Nullable C, P, @Nullable C> next) {
        this.cursor = first;
        this.fetch = fetch;
        this.items = items;
        this.next = next;
    }

    @Override
    public boolean hasNext() {
        while (!page.hasNext() && !ended) {
            read();
        }
        return page.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.next();
    }

    private void read() {
        if (asked.contains(cursor)) {
            throw repeated();
        }
        P reply = fetch.apply(cursor);
        List<T> list = items.apply(reply);
        boolean empty = list == null || list.isEmpty();
        // Pages by number have new numbers for ever, if the server does not heed them.
        if (!empty && reply.equals(last)) {
            throw repeated();
        }
        if (cursor != null) {
            asked.add(cursor);
        }
        pages++;
        page = list == null ? Collections.emptyIterator() : list.iterator();
        last = reply;
        cursor = next.apply(cursor, reply);
        ended = cursor == null || cursor.equals("");
    }

    private RepeatedPageException repeated() {
        return new RepeatedPageException(pages + 1, String.valueOf(cursor));
    }
}

package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.error.RepeatedPageException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Lists in pages, of which each is asked for only when it is needed. */
@Timeout(60)
class PagesTest {

    private record Page(
            @Nullable List<String> items, @Nullable String next) {}

    private final List<String> asked = new ArrayList<>();

    private Stream<String> items(Map<String, Page> pages) {
        return Pages.byCursor(
                null,
                cursor -> {
                    asked.add(String.valueOf(cursor));
                    return pages.get(String.valueOf(cursor));
                },
                Page::items,
                Page::next);
    }

    private Stream<String> numbered(List<List<String>> pages) {
        return Pages.byNumber(
                1,
                number -> {
                    asked.add(String.valueOf(number));
                    return pages.get((int) number - 1);
                },
                page -> page);
    }

    @Test
    void items_ofAllPages_inTheirOrder() {
        assertThat(items(Map.of(
                        "null", new Page(List.of("a", "b"), "2"),
                        "2", new Page(List.of(), "3"),
                        "3", new Page(null, "4"),
                        "4", new Page(List.of("c"), ""))))
                .containsExactly("a", "b", "c");
        assertThat(asked).containsExactly("null", "2", "3", "4");
    }

    @Test
    void items_byNumber_endWithAPageWithout() {
        assertThat(numbered(List.of(List.of("a"), List.of("b"), List.of()))).containsExactly("a", "b");
        assertThat(asked).containsExactly("1", "2", "3");
    }

    @Test
    void items_byOffset_passOverThoseBefore() {
        List<String> all = List.of("a", "b", "c", "d", "e");
        assertThat(Pages.byOffset(
                        1, offset -> all.subList((int) offset, (int) Math.min(offset + 2, all.size())), page -> page))
                .containsExactly("b", "c", "d", "e");
    }

    @Test
    void pageThatSaysThatItIsTheLast_isTheLast() {
        assertThat(Pages.<Integer, List<Integer>, Integer>byCursor(
                        0, List::of, page -> page, page -> page.get(0) + 1, page -> page.get(0) < 2))
                .containsExactly(0, 1, 2);
        assertThat(Pages.byNumber(0, List::of, page -> page, page -> page.get(0) < 2))
                .containsExactly(0L, 1L, 2L);
        assertThat(Pages.byOffset(0, List::of, page -> page, page -> page.get(0) < 2))
                .containsExactly(0L, 1L, 2L);
    }

    @Test
    void nothingIsAskedFor_beforeItIsNeeded() {
        Map<String, Page> pages = Map.of("null", new Page(List.of("a", "b"), "2"), "2", new Page(List.of("c"), null));
        Stream<String> unread = items(pages);
        assertThat(asked).isEmpty();
        Iterator<String> all = unread.iterator();
        assertThat(List.of(all.next(), all.next())).containsExactly("a", "b");
        assertThat(asked).containsExactly("null");
        assertThat(all.next()).isEqualTo("c");
        assertThat(all.hasNext()).isFalse();
        assertThat(items(pages).limit(2)).containsExactly("a", "b");
        assertThat(asked).containsExactly("null", "2", "null");
    }

    @Test
    void cursorThatComesAgain_isNoEndlessList() {
        Iterator<String> all = items(Map.of(
                        "null", new Page(List.of("a"), "2"),
                        "2", new Page(List.of("b"), "3"),
                        "3", new Page(List.of("c"), "2")))
                .iterator();
        assertThat(List.of(all.next(), all.next(), all.next())).containsExactly("a", "b", "c");
        assertThatThrownBy(all::hasNext)
                .isInstanceOf(RepeatedPageException.class)
                .hasMessage("The server repeats itself: page 4, asked for by '2', was read already");
        assertThat(asked).containsExactly("null", "2", "3");
    }

    @Test
    void samePage_whateverItsNumber_isNoEndlessList() {
        Stream<String> all = numbered(List.of(List.of("a"), List.of("a"), List.of("a")));
        assertThatThrownBy(all::toList)
                .isInstanceOfSatisfying(
                        RepeatedPageException.class, e -> assertThat(e.page()).isEqualTo(2))
                .hasMessage("The server repeats itself: page 2, asked for by '2', was read already");
    }

    @Test
    void failureOfACall_comesThrough_andTheCallCanBeRepeated() {
        List<RuntimeException> failures = new ArrayList<>(List.of(new IllegalStateException("down")));
        Iterator<String> all = Pages.<String, List<String>, String>byCursor(
                        "x",
                        cursor -> {
                            if (!failures.isEmpty()) {
                                throw failures.remove(0);
                            }
                            return List.of("a");
                        },
                        page -> page,
                        page -> null)
                .iterator();
        assertThatThrownBy(all::next).isInstanceOf(IllegalStateException.class).hasMessage("down");
        assertThat(all.next()).isEqualTo("a");
    }
}

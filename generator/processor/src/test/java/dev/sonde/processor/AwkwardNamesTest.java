package dev.sonde.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Names that are taken, or mean something, where generated code stands: each in every place where a user may choose one. */
class AwkwardNamesTest {

    /** No component of a record can have one. */
    private static final List<String> OF_EVERY_OBJECT =
            List.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private static final List<String> OTHERS = List.of(
            ("equals client request reply again options tools tools_ arguments invocation call definitions said results"
                            + " in out value property text builder record yield var sealed permits non module when"
                            + " Codecs List Map Objects Optional String Object Template Replies ReplyRetry Content"
                            + " ToolUse ToolStreams ToolResult ToolSet CallOptions ChatCompletionRequest Completion"
                            + " ChatCompletionFold NamesCodecs NamesToolCalls NamesImpl Names TimeCodecs dev java demo INSTANCE"
                            + " wait_ wait2 this$0 $ $$ a$b $T __ ÄÖ größe 文本 ℵ x1 X1")
                    .split(" "));

    private static List<String> all() {
        List<String> all = new ArrayList<>(OF_EVERY_OBJECT);
        all.addAll(OTHERS);
        return all;
    }

    /** What a function makes of the place of each name in the list of all. */
    private static String each(List<String> names, IntFunction<String> code) {
        return IntStream.range(0, names.size()).mapToObj(code).collect(Collectors.joining());
    }

    private static Compilation compile(String members) {
        return Compiled.of(List.of(), """
                package demo;

                import dev.sonde.deepseek.Prompt;
                import dev.sonde.prompt.Completion;
                import dev.sonde.prompt.Conversation;
                import dev.sonde.prompt.RetryInvalid;
                import dev.sonde.prompt.tool.Tool;
                import java.time.LocalDate;
                import java.util.Optional;
                import java.util.stream.Stream;

                @Prompt(model = "deepseek-flash")
                interface Names {
                %s}
                """.formatted(members));
    }

    private static String generated(Compilation compilation, String type) throws IOException {
        return compilation
                .generatedSourceFile("demo." + type)
                .orElseThrow()
                .getCharContent(false)
                .toString();
    }

    @Test
    void parameterOfAPrompt() {
        String code = each(all(), i -> """
                    @Prompt("Say {{& %2$s}}")
                    String plain%1$d(String %2$s);

                    @Prompt("{{#%2$s}}Say {{.}}{{/%2$s}}")
                    java.util.concurrent.CompletableFuture<Integer> section%1$d(java.util.List<String> %2$s);

                    @Prompt(value = "Say {{& %2$s}}", retryInvalid = RetryInvalid.REPAIR)
                    LocalDate again%1$d(LocalDate %2$s);

                    @Prompt(value = "Say {{& %2$s}}", tools = Box.class)
                    Stream<String> tools%1$d(int %2$s);
                """.formatted(i, all().get(i)));

        assertThat(Found.in(compile(code + """
                    class Box {
                        @Tool("Opens")
                        String open(String way) {
                            return way;
                        }
                    }
                """))).isEmpty();
    }

    @Test
    void methodOfAnInterface() {
        String code = each(all(), i -> """
                    @Prompt("{{#way}}Say {{way}}{{/way}}")
                    String %1$s(String way);
                """.formatted(all().get(i)));

        assertThat(Found.in(compile(code))).isEmpty();
    }

    @Test
    void parameterOfATool_keepsItsNameForTheModel() throws IOException {
        String code = each(all(), i -> """
                        @Tool("Opens")
                        String tool%1$d(String %2$s, Optional<Integer> wait_3) {
                            return %2$s;
                        }
                """.formatted(i, all().get(i)));

        Compilation compilation = compile("""
                    @Prompt("Say")
                    String say(Box box);

                    class Box {
                %s    }
                """.formatted(code));

        assertThat(Found.in(compilation)).isEmpty();
        for (String name : OF_EVERY_OBJECT) {
            assertThat(generated(compilation, "NamesToolCalls"))
                    .contains("\"" + name + "\":{\"type\":\"string\"}")
                    .contains("case \"" + name + "\" -> " + name + "_ = ")
                    .contains("(arguments." + name + "_(), arguments.wait_3())");
        }
    }

    @Test
    void twoParametersOfATool_thatWouldBecomeOne() throws IOException {
        Compilation compilation = compile("""
                    @Prompt("Say")
                    String say(Box box);

                    class Box {
                        @Tool("Opens")
                        String open(String wait_, String wait, String wait__) {
                            return wait;
                        }
                    }
                """);

        assertThat(Found.in(compilation)).isEmpty();
        assertThat(generated(compilation, "NamesToolCalls"))
                .contains("case \"wait\" -> wait__ = ", "(arguments.wait_(), arguments.wait__(), arguments.wait___())");
    }

    @Test
    void tool() {
        String code = each(all(), i -> """
                        @Tool(value = "Opens", name = "t%1$d")
                        String %2$s(String way) {
                            return way;
                        }
                """.formatted(i, all().get(i)));

        assertThat(Found.in(compile("""
                    @Prompt("Say")
                    String say(Box box, Bare bare);

                    class Box {
                %s    }

                    class Bare {
                        @Tool("a")
                        String definitions() {
                            return "";
                        }

                        @Tool("b")
                        String call() {
                            return "";
                        }

                        @Tool(value = "c", name = "text")
                        @Override
                        public String toString() {
                            return "";
                        }

                        @Tool(value = "d", name = "code")
                        @Override
                        public int hashCode() {
                            return 1;
                        }

                        @Tool("e")
                        String yield() {
                            return "";
                        }

                        @Tool("f")
                        String record() {
                            return "";
                        }
                    }
                """.formatted(code)))).isEmpty();
    }

    @Test
    void componentOfAReply() {
        String code = each(OTHERS, i -> """
                    record Reading%1$d(String %2$s, LocalDate way) {}

                    @Prompt("Say {{how}}")
                    Completion<Reading%1$d> reading%1$d(String how);

                    @Prompt("Say {{& how.%2$s}}, {{how}}")
                    String say%1$d(Reading%1$d how);
                """.formatted(i, OTHERS.get(i)));

        assertThat(Found.in(compile(code))).isEmpty();
    }
}

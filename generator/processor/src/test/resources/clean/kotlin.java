package demo;

import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.tool.Tool;
import java.util.List;

/** Names as Kotlin has them: its keywords, its properties, and what its compiler makes of both. */
@Ask(model = "oracle-small")
public interface Desk {

    @Ask("{{it}}, {{fun}}, {{val}}, {{when}}, {{in}}, {{object}}, {{is}}, {{& $this$say}}")
    String keywords(String it, String fun, String val, int when, int in, Guest object, boolean is, String $this$say);

    @Ask("{{guest.name}}: {{#guest.isOpen}}open{{/guest.isOpen}}{{^guest.open}}closed{{/guest.open}} {{guest.component1}}")
    String properties(Guest guest);

    @Ask("Who is it?")
    Reply reply(Tools tools);

    record Reply(boolean isOpen, String getName, List<String> component1, int copy) {}

    /** As its data classes are compiled. */
    final class Guest {
        private final String name;
        private final boolean isOpen;

        public Guest(String name, boolean isOpen) {
            this.name = name;
            this.isOpen = isOpen;
        }

        public final String getName() {
            return name;
        }

        public final boolean isOpen() {
            return isOpen;
        }

        public final String component1() {
            return name;
        }

        @Override
        public String toString() {
            return "Guest(name=" + name + ")";
        }
    }

    final class Tools {
        public static final Tools INSTANCE = new Tools();

        @Tool(value = "Opens", name = "open")
        public final String open$module(String fun, boolean isOpen) {
            return fun;
        }
    }

    final class Companion {
        static final Companion $$INSTANCE = new Companion();
    }
}

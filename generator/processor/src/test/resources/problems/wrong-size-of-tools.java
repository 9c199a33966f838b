package demo;

import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.tool.Tool;

@Ask(model = "oracle-small")
interface Translator {

    @Ask("Translate {{text}}")
    String translate(String text, Dictionary dictionary);

    class Dictionary {
        @Tool
        void a() {}

        @Tool
        void b() {}

        @Tool
        void c() {}

        @Tool
        void d() {}

        @Tool
        void e() {}

        @Tool
        void f() {}

        @Tool
        void g() {}
    }
}

package demo;

import dev.sonde.deepseek.Fim;
import dev.sonde.deepseek.model.Message;
import dev.sonde.prompt.Conversation;
import dev.sonde.prompt.Example;
import dev.sonde.prompt.Image;
import dev.sonde.prompt.tool.Tool;

@Fim(value = "def fib(n):", suffix = "{{end}")
interface Editor {

    interface Files {
        @Tool("Reads a file")
        String read(String name);
    }

    @Fim(value = "{{before}}", suffix = "{{aftr}}", model = "deepseek-flash", maxTokens = 4097)
    String fill(String before, String after);

    @Fim(value = "{{before}}", suffix = "}", model = "deepseek-flash", echo = true)
    String echoed(String before);

    @Fim(value = "{{before}}", suffix = "", model = "deepseek-flash", echo = true, logprobs = 2)
    String told(String before);

    @Fim(value = "{{before}}", suffix = "", model = "deepseek-flash")
    String withTools(String before, Files files);

    @Fim(value = "{{before}}", suffix = "", model = "deepseek-flash")
    String withImage(String before, Image image);

    @Fim(value = "{{before}}", suffix = "", model = "deepseek-flash")
    @Example(user = "a", answer = "b")
    String withExample(String before);

    @Fim(value = "{{before}}", suffix = "")
    String withoutModel(String before);

    @Fim(suffix = "}", model = "deepseek-flash")
    String empty();
}

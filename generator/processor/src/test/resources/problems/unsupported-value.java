package demo;

import dev.sonde.processor.provider.Ask;
import java.util.List;

interface Translator {

    record Task(String title, Thread thread) {}

    @Ask("Do {{task}}")
    String one(Task task);

    @Ask("{{#tasks}}{{title}}{{/tasks}}: {{tasks}}")
    String many(List<Task> tasks);
}

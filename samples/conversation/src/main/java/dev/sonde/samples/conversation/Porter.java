package dev.sonde.samples.conversation;

import dev.sonde.call.CallOptions;
import dev.sonde.deepseek.Prompt;
import dev.sonde.deepseek.model.Message;
import dev.sonde.deepseek.model.PromptOptions;
import dev.sonde.prompt.Conversation;
import dev.sonde.prompt.Example;
import java.util.List;
import java.util.Optional;

/** The night porter of a small hotel: talks with a guest, and notes what to do. */
@Prompt(model = "deepseek-flash", thinking = "disabled", system = "You are the night porter of a small hotel.")
interface Porter {

    /** Answers a guest; what is returned is what was said before, the guest's words, and the answer. */
    @Prompt("{{words}}")
    Conversation<Message> answer(Conversation<Message> before, String words);

    /** What the porter has to do after all that was said; the examples are checked against {@link Task} by the compiler. */
    @Prompt("What is to be done? {{words}}")
    @Example(user = "What is to be done? Wake me at six.", answer = "{\"what\": \"WAKE\", \"hour\": 6}")
    @Example(user = "What is to be done? My room is cold.", answer = "{\"what\": \"REPAIR\"}")
    Task task(List<Message> said, String words);

    /** The caller decides how it is done: what the options set counts instead of what stands here. */
    @Prompt(value = "Say good night to {{guest}}.", temperature = 0.2)
    String goodNight(String guest, PromptOptions options, CallOptions call);

    /** The model goes on with the beginning of the note; what is returned is what follows it. */
    @Prompt(value = "Write a note for {{guest}}: {{news}}", prefix = "Dear {{guest}}, ")
    String note(String guest, String news);

    /** Something to do. */
    record Task(Kind what, Optional<Integer> hour) {}

    /** What there is to do at night. */
    enum Kind {
        WAKE,
        REPAIR,
        BRING
    }
}

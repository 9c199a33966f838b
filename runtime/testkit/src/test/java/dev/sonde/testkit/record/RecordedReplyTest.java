package dev.sonde.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.testkit.FakeDeepSeek;
import dev.sonde.testkit.FakeDeepSeekExtension;
import dev.sonde.testkit.Wire;
import dev.sonde.testkit.fault.NamedFault;
import dev.sonde.testkit.script.Reply;
import dev.sonde.testkit.scriptfile.ScriptFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A recorded file as the reply of one rule. */
@ExtendWith(FakeDeepSeekExtension.class)
class RecordedReplyTest {

    private static final String ASK = "{'model':'deepseek-flash','messages':[{'role':'user','content':'%s'}]}";
    private static final String STREAM =
            "{'model':'deepseek-flash','stream':true,'messages':[{'role':'user','content':'tell'}]}";

    @TempDir
    private Path directory;

    @BeforeEach
    void record(FakeDeepSeek fake) throws IOException {
        write("whole.recording.txt", "application/json", "{\"id\": \"as it came\"}", "complete");
        write("stream.recording.txt", "text/event-stream", "data: {\"n\":1}\n\ndata: [DONE]\n\n", "complete");
        write("cut.recording.txt", "text/event-stream", "data: {\"n\":1}\n\ndata: {\"n\"", "cut");
        fake.whenMessageContains("other").reply("not recorded");
    }

    private void write(String name, String type, String body, String end) throws IOException {
        Files.writeString(
                directory.resolve(name),
                "POST /chat/completions\n\n{}\n\n=== reply 200\ncontent-type: " + type + "\nx-request-id: r1\n\n" + body
                        + "\n=== " + end + "\n");
    }

    @Test
    void wholeReply_isSentAsRecorded(FakeDeepSeek fake) {
        fake.whenMessageContains("tell").reply(Reply.recorded(directory.resolve("whole.recording.txt")));
        HttpResponse<String> response = Wire.to(fake).chat(ASK.formatted("tell"));
        assertThat(response.body()).isEqualTo("{\"id\": \"as it came\"}");
        assertThat(response.headers().firstValue("x-request-id")).contains("r1");
        assertThat(Wire.choice(Wire.to(fake).chat(ASK.formatted("other")))
                        .path("message")
                        .path("content")
                        .asString())
                .isEqualTo("not recorded");
        assertThat(Wire.to(fake).chat("{'model':'none','messages':[]}").statusCode())
                .as("checked before")
                .isEqualTo(400);
    }

    @Test
    void stream_comesEventByEventUpToItsCut(FakeDeepSeek fake) {
        fake.whenever()
                .reply(Reply.recorded(directory.resolve("stream.recording.txt")))
                .reply(Reply.recorded(directory.resolve("cut.recording.txt")));
        fake.concurrencyLimit(1);
        HttpResponse<String> response = Wire.to(fake).chat(STREAM);
        assertThat(Wire.events(response)).containsExactly("{\"n\":1}", "[DONE]");
        assertThat(response.headers().firstValue("content-type")).contains("text/event-stream");
        assertThatThrownBy(() -> Wire.to(fake).chat(STREAM)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void faultAndOtherRoutes_work(FakeDeepSeek fake) {
        Reply whole = Reply.recorded(directory.resolve("whole.recording.txt"));
        fake.when(request -> request.path().equals("/models")).reply(whole);
        assertThat(Wire.to(fake).get("/models").body()).contains("as it came");
        fake.whenever().reply(whole.withFault(NamedFault.CLOSED_AT_ONCE));
        assertThatThrownBy(() -> Wire.to(fake).get("/models")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void scriptFile_namesTheRecordingBesideIt(FakeDeepSeek fake) throws IOException {
        Path script = Files.writeString(directory.resolve("rules.yaml"), """
                rules:
                  - when: {contains: tell}
                    reply: {recording: whole.recording.txt}
                """);
        fake.script(script);
        assertThat(Wire.to(fake).chat(ASK.formatted("tell")).body()).contains("as it came");
    }

    @Test
    void mistakes_areTold(FakeDeepSeek fake) throws IOException {
        Path file = Files.writeString(directory.resolve("no.txt"), "hello");
        assertThatThrownBy(() -> Reply.recorded(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.txt is no recording: it lacks a first line such as POST /chat/completions");
        assertThatThrownBy(() -> Reply.recorded(directory.resolve("absent.txt")))
                .isInstanceOf(UncheckedIOException.class);
        Path script = directory.resolve("rules.yaml");
        for (String name : new String[] {"no.txt", "absent.txt"}) {
            Files.writeString(script, "rules:\n  - reply: {recording: " + name + "}\n");
            assertThatThrownBy(() -> fake.script(script))
                    .isInstanceOf(ScriptFileException.class)
                    .hasMessageContaining("rules.yaml:2: ")
                    .hasMessageContaining(name);
        }
        Files.writeString(script, "rules:\n  - reply: {recording: whole.recording.txt, text: x}\n");
        assertThatThrownBy(() -> fake.script(script)).hasMessageContaining("a recorded reply has no property text");
    }
}

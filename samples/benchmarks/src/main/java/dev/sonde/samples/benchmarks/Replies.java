package dev.sonde.samples.benchmarks;

import java.nio.charset.StandardCharsets;

/** What the server answers; about as large as replies of this API are. */
final class Replies {

    static final String MODEL = "deepseek-flash";
    static final String TEXT = "The quick brown fox jumps over the lazy dog, and the dog does not mind. ".repeat(6);
    static final Person PERSON = new Person("Ada Lovelace", 36, "London");
    static final String PIECE = " piece";

    private static final String HEAD =
            "{\"id\":\"6d1f4a3e-98c1-4b6e-9b1e-0f6d3a7c2b55\",\"object\":\"%s\",\"created\":1764000000,\"model\":\""
                    + MODEL + "\",\"system_fingerprint\":\"fp_7a09fdf9c2\",\"choices\":[{\"index\":0,";
    private static final String USAGE = "\"usage\":{\"prompt_tokens\":24,\"completion_tokens\":96,\"total_tokens\":120,"
            + "\"prompt_tokens_details\":{\"cached_tokens\":0},\"prompt_cache_hit_tokens\":0,"
            + "\"prompt_cache_miss_tokens\":24,\"completion_tokens_details\":{\"reasoning_tokens\":0}}";

    private Replies() {}

    static byte[] text() {
        return whole(TEXT);
    }

    static byte[] person() {
        return whole("{\\\"name\\\":\\\"" + PERSON.name() + "\\\",\\\"age\\\":" + PERSON.age() + ",\\\"city\\\":\\\""
                + PERSON.city() + "\\\"}");
    }

    private static byte[] whole(String content) {
        return bytes(HEAD.formatted("chat.completion") + "\"message\":{\"role\":\"assistant\",\"content\":\"" + content
                + "\"},\"logprobs\":null,\"finish_reason\":\"stop\"}]," + USAGE + "}");
    }

    /** One event of a stream: 230 bytes of JSON. */
    static byte[] chunk() {
        return event(delta("{\"content\":\"" + PIECE + "\"}", "null") + "]}");
    }

    /** The last event with a choice. */
    static byte[] lastChunk() {
        return event(delta("{\"content\":\"\"}", "\"stop\"") + "]," + USAGE + "}");
    }

    static byte[] done() {
        return bytes("data: [DONE]\n\n");
    }

    private static String delta(String delta, String finish) {
        return HEAD.formatted("chat.completion.chunk") + "\"delta\":" + delta + ",\"finish_reason\":" + finish + "}";
    }

    private static byte[] event(String json) {
        return bytes("data: " + json + "\n\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package dev.sonde.samples.quickstart;

import dev.sonde.deepseek.DeepSeekClient;
import java.util.Locale;
import java.util.stream.Stream;

/** A program that makes the calls of a program and nothing else: a text, a record and a stream. */
final class RoundTrips {

    private RoundTrips() {}

    public static void main(String[] args) {
        try (DeepSeekClient client =
                DeepSeekClient.builder().baseUrl(args[0]).apiKey(args[1]).build()) {
            System.out.println(new TranslatorImpl(client).translate("Good morning, world", Locale.FRENCH));
            System.out.println(new ConciergeImpl(client).read("Ada Lovelace here."));
            try (Stream<String> story = new StoryTellerImpl(client).tell("a lighthouse keeper", 2)) {
                story.forEach(System.out::print);
            }
        }
    }
}

package dev.sonde.samples.replies;

import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.prompt.Completion;
import dev.sonde.prompt.Cost;
import dev.sonde.prompt.Outcome;
import dev.sonde.prompt.Partial;
import dev.sonde.samples.replies.Reception.Booking;
import dev.sonde.samples.replies.Reception.Guest;
import dev.sonde.testkit.FakeDeepSeek;
import java.io.PrintStream;
import java.util.stream.Stream;

/** Shows one reply in each form: on the real API if {@code DEEPSEEK_API_KEY} is set, else on the embedded fake. */
public final class Replies {

    private static final String REQUEST = "Ada Lovelace here, three nights please, with a view of the sea.";
    private static final String LETTER = "Ada, Bob and Cleo arrive tonight; all but Bob take breakfast.";

    private final Reception reception;
    private final PrintStream out;

    Replies(DeepSeekClient client, PrintStream out) {
        this.reception = new ReceptionImpl(client);
        this.out = out;
    }

    /** Runs the sample. */
    public static void main(String[] args) {
        if (System.getenv("DEEPSEEK_API_KEY") != null) {
            try (DeepSeekClient client = DeepSeekClient.fromEnv()) {
                new Replies(client, System.out).run();
            }
            return;
        }
        System.out.println("DEEPSEEK_API_KEY is not set: the embedded fake answers.");
        try (FakeDeepSeek fake = FakeAnswers.start();
                DeepSeekClient client = DeepSeekClient.builder()
                        .baseUrl(fake.baseUrl())
                        .apiKey(fake.apiKey())
                        .build()) {
            new Replies(client, System.out).run();
        }
    }

    void run() {
        Completion<Booking> booked = reception.book(REQUEST);
        out.println("completion: " + booked.value());
        out.println("  after attempts: " + booked.attempts().size() + ", tokens: "
                + booked.usage()
                        .map(usage -> usage.input() + " in, " + usage.output() + " out")
                        .orElse("not told"));

        out.println("  which cost about " + booked.cost().map(Cost::toString).orElse("(not known)"));

        out.println("outcome: " + reception.tryToBook("Buy now!").accept(new Told()));
        out.println("future: " + reception.bookLater(REQUEST).join());

        try (Stream<Guest> guests = reception.guests(LETTER)) {
            guests.forEach(guest -> out.println("element: " + guest));
        }
        try (Stream<Partial<Booking>> growing = reception.watch(REQUEST)) {
            growing.forEach(this::show);
        }
    }

    private void show(Partial<Booking> partial) {
        partial.text("wishes").ifPresent(wishes -> out.println("grown: " + wishes));
        partial.complete().ifPresent(booking -> out.println("whole: " + booking));
    }

    /** What to say in each case; from JDK 21 on, a {@code switch} does it. */
    private static final class Told implements Outcome.Cases<Booking, String> {

        @Override
        public String ok(Outcome.Ok<Booking> ok) {
            return "booked " + ok.value();
        }

        @Override
        public String truncated(Outcome.Truncated<Booking> truncated) {
            return "only this came: " + truncated.text();
        }

        @Override
        public String refused(Outcome.Refused<Booking> refused) {
            return "refused";
        }

        @Override
        public String empty(Outcome.Empty<Booking> empty) {
            return "nothing came";
        }

        @Override
        public String invalid(Outcome.Invalid<Booking> invalid) {
            return "no booking: " + invalid.problems().size() + " problem(s)";
        }
    }
}

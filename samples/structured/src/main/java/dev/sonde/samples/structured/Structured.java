package dev.sonde.samples.structured;

import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.json.JsonProblem;
import dev.sonde.prompt.Completion;
import dev.sonde.prompt.Outcome;
import dev.sonde.samples.structured.TravelAgent.Flight;
import dev.sonde.samples.structured.TravelAgent.Leg;
import dev.sonde.samples.structured.TravelAgent.Stay;
import dev.sonde.samples.structured.TravelAgent.Trip;
import dev.sonde.testkit.FakeDeepSeek;
import java.io.PrintStream;

/** Reads typed values: from the real API if {@code DEEPSEEK_API_KEY} is set, else from the embedded fake. */
public final class Structured {

    private static final String MAIL =
            "Ada Lovelace here. Two of us fly first class from London to Turin on the 1st of May,"
                    + " 9:40, and stay for three nights with a view of the sea. 1,500 euros at most.";

    private final TravelAgent agent;
    private final PrintStream out;

    Structured(DeepSeekClient client, PrintStream out) {
        this.agent = new TravelAgentImpl(client);
        this.out = out;
    }

    /** Runs the sample. */
    public static void main(String[] args) {
        if (System.getenv("DEEPSEEK_API_KEY") != null) {
            try (DeepSeekClient client = DeepSeekClient.fromEnv()) {
                new Structured(client, System.out).run();
            }
            return;
        }
        System.out.println("DEEPSEEK_API_KEY is not set: the embedded fake answers.");
        try (FakeDeepSeek fake = FakeAnswers.start();
                DeepSeekClient client = DeepSeekClient.builder()
                        .baseUrl(fake.baseUrl())
                        .apiKey(fake.apiKey())
                        .build()) {
            new Structured(client, System.out).run();
        }
    }

    void run() {
        Completion<Trip> read = agent.trip(MAIL);
        Trip trip = read.value();
        out.println("trip: " + trip.traveller() + ", " + trip.persons() + " persons, " + trip.comfort() + ", budget "
                + trip.budget().map(Object::toString).orElse("open"));
        trip.legs().forEach(leg -> out.println("  " + described(leg)));
        out.println("  repaired: " + read.repaired());

        if (agent.tryTrip("Twelve of us want to go soon.") instanceof Outcome.Invalid<Trip> invalid) {
            for (JsonProblem problem : invalid.problems()) {
                out.println("problem at " + problem);
            }
        }
        out.println("nights: " + agent.nights(MAIL));
        out.println("duration: " + agent.duration("an hour and a half"));
    }

    private static String described(Leg leg) {
        if (leg instanceof Flight flight) {
            return "flight on " + flight.day() + " at " + flight.departure() + " to " + flight.to();
        }
        Stay stay = (Stay) leg;
        return "stay in " + stay.place() + " until " + stay.until() + ", wishes " + stay.wishes();
    }
}

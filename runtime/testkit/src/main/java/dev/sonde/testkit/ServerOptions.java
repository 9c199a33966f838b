package dev.sonde.testkit;

import dev.sonde.testkit.behaviour.Switch;
import dev.sonde.testkit.behaviour.SwitchName;
import dev.sonde.testkit.fault.NamedFault;
import dev.sonde.testkit.scriptfile.ScriptFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the program was asked for: a port, and settings of the fake in their order. */
final class ServerOptions {

    private static final int LAST_PORT = 65_535;
    private static final int LONGEST_SECONDS = 1_000_000;

    private final CommandLine line = new CommandLine();
    private final List<Consumer<FakeDeepSeek>> settings = new ArrayList<>();
    private int port;
    private String upstream = "https://api.deepseek.com";
    private @Nullable Path record;
    private @Nullable Path replay;
    private boolean help;

    ServerOptions() {
        line.with(
                        "--port",
                        "N",
                        "listen on this port of 127.0.0.1, 0 (the default) for a free one",
                        text -> port = number("--port", text, LAST_PORT))
                .with("--script", "FILE", "answer by the rules of this file of YAML or JSON", this::script)
                .with(
                        "--date",
                        "DAY",
                        "behave as the service did on this day, for example 2026-08-01",
                        text -> asOn(day(text)))
                .with(
                        "--set",
                        "SWITCH=VALUE",
                        "behave differently in one point; see the list below",
                        text -> set(SwitchName.parse(text)))
                .with("--fault", "NAME", "let every reply go wrong like this; see the list below", this::fault)
                .with(
                        "--record",
                        "DIRECTORY",
                        "pass everything on to a real server and write it into this directory, without the key",
                        text -> record = Path.of(text))
                .with(
                        "--upstream",
                        "URL",
                        "the base URL of the server whose replies are recorded; DeepSeek's own by default",
                        text -> upstream = text)
                .with(
                        "--replay",
                        "DIRECTORY",
                        "answer as recorded there, and tell at the end what differed",
                        text -> replay = Path.of(text))
                .with("--balance", "AMOUNT", "the money of the account in US dollars; 0 for status 402", this::balance)
                .with(
                        "--concurrency-limit",
                        "N",
                        "the calls that a model may have in progress",
                        text -> concurrencyLimit(number("--concurrency-limit", text, Integer.MAX_VALUE)))
                .with(
                        "--queue-limit",
                        "SECONDS",
                        "how long a call may wait before its connection is closed; 600 by default",
                        text -> queueLimit(number("--queue-limit", text, LONGEST_SECONDS)))
                .with("--help", "", "show this", text -> help = true);
    }

    /**
     * Reads the arguments.
     *
     * @throws IllegalArgumentException when one is wrong
     * @throws java.io.UncheckedIOException when the script cannot be read
     */
    static ServerOptions read(String... args) {
        ServerOptions options = new ServerOptions();
        options.line.read(args);
        options.requireOneSource();
        return options;
    }

    private void requireOneSource() {
        if (record != null && replay != null) {
            throw new IllegalArgumentException("--record and --replay exclude each other");
        }
        if ((record != null || replay != null) && !settings.isEmpty()) {
            throw new IllegalArgumentException(
                    "--record and --replay take their replies from elsewhere: leave out all options but --port and --upstream");
        }
    }

    static String usage() {
        return "Usage: FakeDeepSeekServer [option ...]\n" + new ServerOptions().line.usage()
                + "\n\nSwitches of --set, the default first:\n" + SwitchName.list()
                + "\n\nFaults of --fault:\n" + faults();
    }

    boolean help() {
        return help;
    }

    /**
     * Starts what was asked for.
     *
     * @throws IllegalStateException when the directory to record into is not empty, or the one to replay is
     * @throws java.io.UncheckedIOException when the port or a directory cannot be had
     */
    FakeDeepSeek start() {
        if (record != null) {
            return FakeDeepSeek.recording(port, upstream, record, null);
        }
        if (replay != null) {
            return FakeDeepSeek.replaying(port, replay);
        }
        FakeDeepSeek fake = FakeDeepSeek.start(port);
        settings.forEach(setting -> setting.accept(fake));
        return fake;
    }

    /** Which key a client is to have. */
    String key(FakeDeepSeek fake) {
        return record != null ? "the one for " + upstream : replay != null ? "any" : fake.apiKey();
    }

    /** What is to be said at the end; empty if nothing is. */
    String conclusion(FakeDeepSeek fake) {
        try {
            if (replay != null) {
                fake.verifyReplayed();
            }
            return "";
        } catch (AssertionError differences) {
            return String.valueOf(differences.getMessage());
        }
    }

    private void script(String file) {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new IllegalArgumentException("--script needs a file, and there is none at " + path.toAbsolutePath());
        }
        // Read here for its mistakes, which are to be told before the server starts.
        ScriptFile.read(path);
        settings.add(fake -> fake.script(path));
    }

    private void asOn(LocalDate day) {
        settings.add(fake -> fake.asOn(day));
    }

    private void set(Switch value) {
        settings.add(fake -> fake.set(value));
    }

    private void fault(String name) {
        NamedFault fault = NamedFault.of(name)
                .orElseThrow(() ->
                        new IllegalArgumentException("--fault needs one of these, not " + name + ":\n" + faults()));
        settings.add(fake -> fake.whenever().reply(fault));
    }

    private static String faults() {
        return Stream.of(NamedFault.values())
                .map(fault -> "  " + fault.id() + ": " + fault.summary())
                .collect(Collectors.joining("\n"));
    }

    private void balance(String amount) {
        if (!amount.matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
            throw new IllegalArgumentException("--balance needs an amount such as 12.50, not " + amount);
        }
        settings.add(fake -> fake.balance(amount));
    }

    private void concurrencyLimit(int calls) {
        settings.add(fake -> fake.concurrencyLimit(calls));
    }

    private void queueLimit(int seconds) {
        settings.add(fake -> fake.queueLimit(Duration.ofSeconds(seconds)));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("--date needs a day such as 2026-08-01, not " + text, e);
        }
    }

    private static int number(String option, String text, int most) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // No number is as wrong as one out of range.
        }
        throw new IllegalArgumentException(option + " needs a number from 0 to " + most + ", not " + text);
    }
}

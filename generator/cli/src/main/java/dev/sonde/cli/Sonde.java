package dev.sonde.cli;

import dev.sonde.openapi.host.GeneratorVersion;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ScopeType;

/** The program {@code sonde}. */
@Command(
        name = "sonde",
        description = "Typed Java clients from OpenAPI documents, and what changes when the document does.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {GenerateCommand.class, CheckCommand.class, DiffCommand.class},
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Sonde.Version.class,
        usageHelpAutoWidth = true,
        footer = {
            "",
            "Arguments may stand in a file, one a line: sonde generate @client.args",
            "Every command exits with 1 when it fails, and with 2 when it does not understand its arguments."
        })
public final class Sonde {

    private Sonde() {}

    /** Runs a command and exits with its status. */
    public static void main(String... arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The commands, ready to run. */
    static CommandLine commandLine() {
        return new CommandLine(new Sonde()).setExecutionExceptionHandler((failure, command, parsed) -> {
            // What our users can do something about has a message of its own; anything else is our mistake.
            PrintWriter err = command.getErr();
            if (Failures.isExpected(failure)) {
                err.println("sonde: " + Failures.message(failure));
            } else {
                failure.printStackTrace(err);
            }
            return CommandLine.ExitCode.SOFTWARE;
        });
    }

    /** Says which version this is. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"sonde " + GeneratorVersion.read()};
        }
    }
}

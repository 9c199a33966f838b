package dev.sonde.call;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/**
 * What is logged without being asked for: only what nobody would hear of otherwise. Loaded with the first such event, since
 * looking up a logger starts the logging of the process, which costs as much as a tenth of a first call.
 */
final class CallLog {

    private static final Logger LOGGER = System.getLogger("dev.sonde.call");

    private CallLog() {}

    static void listenerThrew(Object thrower, Throwable thrown) {
        LOGGER.log(
                Level.WARNING,
                thrower.getClass().getName() + " threw while it was told of a call; the call goes on, and further"
                        + " failures of this client's listeners are not logged",
                thrown);
    }

    static void leaked(String call, @Nullable Throwable opened) {
        LOGGER.log(
                Level.WARNING,
                "A stream of " + call + " was neither read to its end nor closed; its connection is closed now. Open"
                        + " streams in try-with-resources"
                        + (opened == null
                                ? ", or let the client's builder record where: recordStreamOrigins(true)"
                                : ""),
                opened);
    }
}

package dev.sonde.prompt;

import dev.sonde.call.CallSeries;
import dev.sonde.error.ApiException;
import dev.sonde.error.AuthenticationException;
import dev.sonde.error.CallException;
import dev.sonde.error.InsufficientBalanceException;
import dev.sonde.error.RateLimitException;
import dev.sonde.error.ServerException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** The models that are left to ask, and the failures of those before. For one thread at a time. */
final class FallbackModels {

    private final Iterator<String> left;
    private final CallSeries series;
    private final List<CallException> failures = new ArrayList<>();

    /** @param series of all calls, after whose end no other model is asked */
    FallbackModels(List<String> models, CallSeries series) {
        this.left = models.iterator();
        this.series = series;
    }

    boolean hasNext() {
        return left.hasNext() && !series.isOver();
    }

    String next() {
        return left.next();
    }

    /** The model to ask after a call that failed; throws the failure if there is none, or none can help. */
    String nextAfter(CallException failure) {
        if (!liesInTheModel(failure) || !hasNext()) {
            throw withEarlier(failure);
        }
        failures.add(failure);
        return left.next();
    }

    /** A failure that tells those before. */
    <E extends Throwable> E withEarlier(E failure) {
        failures.forEach(failure::addSuppressed);
        return failure;
    }

    /** Too many calls, a broken service, a model that is gone or cannot take the request: servers differ in the status for that. */
    private static boolean liesInTheModel(CallException failure) {
        if (failure instanceof RateLimitException || failure instanceof ServerException) {
            return true;
        }
        return failure instanceof ApiException refused
                && !(failure instanceof AuthenticationException)
                && !(failure instanceof InsufficientBalanceException)
                && refused.body().toLowerCase(Locale.ROOT).contains("model");
    }
}

package dev.sonde.testkit.record;

import dev.sonde.http.Secret;

/**
 * The key for a real server that stands in for the fake's, so that a test need not know it.
 *
 * @param fake the key that clients of the fake send
 * @param real the key that the server gets instead
 */
public record SubstituteKey(String fake, Secret real) {

    Secret of(String sent) {
        return sent.equals(fake) ? real : Secret.of(sent);
    }
}

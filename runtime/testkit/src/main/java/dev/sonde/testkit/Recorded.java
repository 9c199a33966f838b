package dev.sonde.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the fake of a test, or of the tests of a class, answers as a real server once did. Beside {@link
 * FakeDeepSeekExtension}, which finds it on the test, its class, or a class around that.
 *
 * <p>If there are recordings, the fake replays them, strictly: a request that is not the recorded one gets status 400 with the first
 * difference, and a test that has passed fails after all if a request differed, was never recorded, or did not come. If there are
 * none, the fake records those of the server that the configuration parameter {@value #UPSTREAM} names (a system property, for
 * example); without it the test fails. The server gets the key in the environment variable {@code DEEPSEEK_API_KEY} in place of
 * the fake's; no key gets into a file. A test that fails while it records leaves no recordings. To record anew, delete the files.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Recorded {

    /** The configuration parameter of JUnit, or system property, with the base URL of the server to record. */
    String UPSTREAM = "sonde.record.upstream";

    /** The configuration parameter with the key for that server, where it is not in the environment variable. */
    String KEY = "sonde.record.key";

    /**
     * The directory of the recordings, seen from where the tests run; on a class each test has one of its own in it, named like the
     * test. Without one: {@code src/test/recordings}, the full name of the class, the name of the test.
     */
    String value() default "";
}

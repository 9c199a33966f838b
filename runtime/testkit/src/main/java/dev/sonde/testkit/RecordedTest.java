package dev.sonde.testkit;

import dev.sonde.http.Secret;
import dev.sonde.testkit.record.RecordingDirectory;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.platform.commons.support.AnnotationSupport;

/** A test, or the tests of a class, that the annotation {@link Recorded} is for. */
final class RecordedTest {

    private static final String KEY_VARIABLE = "DEEPSEEK_API_KEY";
    private static final Path STANDARD_ROOT = Path.of("src", "test", "recordings");
    /** The end of the id of a repeated or parameterized test's run. */
    private static final Pattern INVOCATION = Pattern.compile("\\[test-template-invocation:#(\\d+)\\]$");

    private final ExtensionContext context;
    private final Path directory;

    private RecordedTest(ExtensionContext context, Path directory) {
        this.context = context;
        this.directory = directory;
    }

    /** The test of a context; empty when neither it nor a class around it is annotated. */
    static Optional<RecordedTest> of(ExtensionContext context) {
        Optional<String> own =
                context.getTestMethod().flatMap(RecordedTest::annotation).map(Recorded::value);
        if (own.filter(value -> !value.isEmpty()).isPresent()) {
            return own.map(value -> new RecordedTest(context, Path.of(value + run(context))));
        }
        Class<?> type = context.getRequiredTestClass();
        Optional<String> ofClass = ofClass(type);
        return own.or(() -> ofClass)
                .map(none -> new RecordedTest(context, directory(type, ofClass.orElse(""), context)));
    }

    private static Optional<Recorded> annotation(AnnotatedElement element) {
        return AnnotationSupport.findAnnotation(element, Recorded.class);
    }

    private static Optional<String> ofClass(@Nullable Class<?> type) {
        return type == null
                ? Optional.empty()
                : annotation(type).map(Recorded::value).or(() -> ofClass(type.getEnclosingClass()));
    }

    private static Path directory(Class<?> type, String given, ExtensionContext context) {
        Path ofClass = given.isEmpty() ? STANDARD_ROOT.resolve(type.getName()) : within(type, Path.of(given));
        return context.getTestMethod()
                .map(Method::getName)
                .map(test -> ofClass.resolve(test + run(context)))
                .orElse(ofClass);
    }

    /** A nested class has a directory of its own in that of the class around it, which may have tests of the same names. */
    private static Path within(Class<?> type, Path given) {
        return annotation(type).isPresent() ? given : given.resolve(type.getSimpleName());
    }

    private static String run(ExtensionContext context) {
        Matcher number = INVOCATION.matcher(context.getUniqueId());
        return number.find() ? "-" + number.group(1) : "";
    }

    /**
     * Starts a fake that replays what there is, or records it.
     *
     * @throws ParameterResolutionException when there is nothing, and no server to record
     */
    FakeDeepSeek start() {
        if (RecordingDirectory.holdsRecordings(directory)) {
            return FakeDeepSeek.replaying(directory);
        }
        String upstream = context.getConfigurationParameter(Recorded.UPSTREAM)
                .orElseThrow(() -> new ParameterResolutionException("There are no recordings for "
                        + context.getRequiredTestClass().getName()
                        + context.getTestMethod()
                                .map(test -> "." + test.getName())
                                .orElse("") + " in "
                        + directory.toAbsolutePath() + ". Record them once: run the test with -D" + Recorded.UPSTREAM
                        + "=https://api.deepseek.com and the key in the environment variable " + KEY_VARIABLE
                        + "; from then on the test replays them."));
        Secret key = context.getConfigurationParameter(Recorded.KEY)
                .or(() -> Optional.ofNullable(System.getenv(KEY_VARIABLE)))
                .filter(text -> !text.isBlank())
                .map(Secret::of)
                .orElse(null);
        return FakeDeepSeek.recording(0, upstream, directory, key);
    }

    /** Ends a fake that this has started and that is closed. */
    void end(FakeDeepSeek fake) {
        boolean passed = context.getExecutionException().isEmpty();
        if (fake.isRecording() && !passed) {
            RecordingDirectory.discard(directory);
        }
        if (fake.isReplaying() && passed) {
            fake.verifyReplayed();
        }
    }
}

package dev.sonde.testkit;

import dev.sonde.deepseek.DeepSeekClient;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives every test that has a parameter of type {@link FakeDeepSeek} a fake of its own, and stops it after the test; a parameter
 * of type {@link DeepSeekClient} is a client of that fake, closed with it. The test's {@code @BeforeEach} and {@code @AfterEach}
 * methods get the same ones. A fake or client that a constructor or {@code @BeforeAll} asks for serves all tests of the class
 * and of the classes nested in it. What is annotated with {@link Recorded} gets a fake that replays or records.
 */
public final class FakeDeepSeekExtension implements ParameterResolver, AfterEachCallback, AfterAllCallback {

    private static final Namespace NAMESPACE = Namespace.create(FakeDeepSeekExtension.class);

    private final boolean strict;

    public FakeDeepSeekExtension() {
        this(false);
    }

    private FakeDeepSeekExtension(boolean strict) {
        this.strict = strict;
    }

    /**
     * An extension, for {@code @RegisterExtension}, that fails a test whose fake has rules that were not used; see {@link
     * FakeDeepSeek#verifyNoUnusedRules()}. A test that has failed already is left alone.
     */
    public static FakeDeepSeekExtension strict() {
        return new FakeDeepSeekExtension(true);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == FakeDeepSeek.class || type == DeepSeekClient.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Store store = context.getStore(NAMESPACE);
        FakeDeepSeek fake = store.getOrComputeIfAbsent(FakeDeepSeek.class, type -> start(context), FakeDeepSeek.class);
        return parameter.getParameter().getType() == FakeDeepSeek.class
                ? fake
                : store.getOrComputeIfAbsent(DeepSeekClient.class, type -> client(fake), DeepSeekClient.class);
    }

    private static FakeDeepSeek start(ExtensionContext context) {
        return RecordedTest.of(context).map(RecordedTest::start).orElseGet(FakeDeepSeek::start);
    }

    private static DeepSeekClient client(FakeDeepSeek fake) {
        return DeepSeekClient.builder()
                .baseUrl(fake.baseUrl())
                .apiKey(fake.apiKey())
                .build();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        end(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        end(context);
    }

    private void end(ExtensionContext context) {
        Store store = context.getStore(NAMESPACE);
        // A store removes its own values only: what belongs to the class outlives its tests.
        DeepSeekClient client = store.remove(DeepSeekClient.class, DeepSeekClient.class);
        if (client != null) {
            client.close();
        }
        FakeDeepSeek fake = store.remove(FakeDeepSeek.class, FakeDeepSeek.class);
        if (fake != null) {
            fake.close();
            RecordedTest.of(context).ifPresent(recorded -> recorded.end(fake));
            if (strict && context.getExecutionException().isEmpty()) {
                fake.verifyNoUnusedRules();
            }
        }
    }
}

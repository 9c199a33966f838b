package dev.sonde.testkit;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives every test that has a parameter of type {@link FakeDeepSeek} a fake of its own, and stops it after the test. The
 * test's {@code @BeforeEach} and {@code @AfterEach} methods get the same one. A fake that a constructor or
 * {@code @BeforeAll} asks for serves all tests of the class.
 */
public final class FakeDeepSeekExtension implements ParameterResolver, AfterEachCallback, AfterAllCallback {

    private static final Namespace NAMESPACE = Namespace.create(FakeDeepSeekExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == FakeDeepSeek.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(FakeDeepSeek.class, type -> FakeDeepSeek.start(), FakeDeepSeek.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        close(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close(context);
    }

    private static void close(ExtensionContext context) {
        FakeDeepSeek fake = context.getStore(NAMESPACE).remove(FakeDeepSeek.class, FakeDeepSeek.class);
        if (fake != null) {
            fake.close();
        }
    }
}

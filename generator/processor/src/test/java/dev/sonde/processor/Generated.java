package dev.sonde.processor;

import com.google.testing.compile.Compilation;
import dev.sonde.processor.provider.Oracle;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;

/** Generated classes, loaded and called. */
final class Generated {

    private final ClassLoader compiled;

    private Generated(ClassLoader compiled) {
        this.compiled = compiled;
    }

    /** What is generated from the inputs of some golden folders. */
    static Generated from(String... folders) {
        String[] sources = Arrays.stream(folders)
                .map(folder -> Golden.read(
                        Golden.files("golden/" + folder, "Input.java").get(0)))
                .toArray(String[]::new);
        Compilation compilation = Compiled.of(List.of(), sources);
        return new Generated(new CompiledLoader(compilation));
    }

    /** Calls a method of a fresh implementation; what it throws is thrown. */
    Object call(String type, Oracle oracle, String method, Object... arguments) {
        try {
            var constructor = compiled.loadClass("demo." + type + "Impl").getConstructor(Oracle.class);
            constructor.setAccessible(true);
            var called = Arrays.stream(compiled.loadClass("demo." + type).getMethods())
                    .filter(each -> each.getName().equals(method) && each.getParameterCount() == arguments.length)
                    .findFirst()
                    .orElseThrow();
            called.setAccessible(true);
            return called.invoke(constructor.newInstance(oracle), arguments);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}

package dev.sonde.processor;

import com.google.testing.compile.Compilation;
import dev.sonde.processor.provider.Oracle;
import dev.sonde.processor.provider.Question;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
        return call(type, oracle, method(load(type), method, arguments.length), arguments);
    }

    Object call(String type, Oracle oracle, Method method, Object... arguments) {
        return invoke(method, fresh(load(type + "Impl"), oracle), arguments);
    }

    /** The prompts of an interface. */
    List<Method> prompts(String type) {
        return Arrays.stream(load(type).getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .toList();
    }

    /** What the method of an implementation renders. */
    Question render(String type, String render, Object... arguments) {
        return (Question) invoke(method(load(type + "Impl"), render, arguments.length), null, arguments);
    }

    /** What is rendered for a prompt. */
    Question render(String type, Method prompt, Object... arguments) {
        String name = prompt.getName();
        String render = "render" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        try {
            return (Question)
                    invoke(load(type + "Impl").getMethod(render, prompt.getParameterTypes()), null, arguments);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    /** The first method of the name that takes so many arguments. */
    private static Method method(Class<?> type, String name, int arguments) {
        return Arrays.stream(type.getMethods())
                .filter(each -> each.getName().equals(name) && each.getParameterCount() == arguments)
                .findFirst()
                .orElseThrow();
    }

    /** An object of a class whose constructor takes this; public or not. */
    static Object fresh(Class<?> type, Object... arguments) {
        try {
            var constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private Class<?> load(String type) {
        try {
            return compiled.loadClass("demo." + type);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Object invoke(Method method, @Nullable Object owner, Object... arguments) {
        method.setAccessible(true);
        try {
            return method.invoke(owner, arguments);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}

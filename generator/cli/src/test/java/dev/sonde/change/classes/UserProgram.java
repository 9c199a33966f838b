package dev.sonde.change.classes;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * A program that uses all that is generated from a document, one use a line, so that the compiler tells which of them another document
 * breaks. Codecs it leaves alone, and the constructors of records, which are to be built with builders.
 */
final class UserProgram {

    private static final String MENTION = "static Object mention";

    private final List<String> lines = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();

    private UserProgram() {
        add(Use.NONE, "final class UserProgram {");
    }

    /**
     * What a line uses.
     *
     * @param of the class that it is of
     */
    private record Use(String subject, String of) {

        static final Use NONE = new Use("", "");

        static Use of(String type) {
            return new Use(type, type);
        }
    }

    /**
     * The program of somebody who uses everything.
     *
     * @param codecPackage the package of what is left alone
     */
    static UserProgram of(CompiledApi api, String codecPackage, Path folder) throws Exception {
        Path jar = Files.write(folder.resolve("used.jar"), api.jar());
        UserProgram program = new UserProgram();
        ClassLoader parent = UserProgram.class.getClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, parent);
                JarFile classes = new JarFile(jar.toFile())) {
            String codecs = codecPackage.replace('.', '/') + "/";
            for (String name : classes.stream().map(entry -> entry.getName()).toList()) {
                if (!name.startsWith(codecs) && !name.endsWith("-info.class")) {
                    program.use(loader.loadClass(name.replace(".class", "").replace('/', '.')));
                }
            }
        }
        program.add(Use.NONE, "}");
        return program;
    }

    /** What does not compile any more with what another document gives; of a class that is gone, the class alone. */
    Set<String> brokenBy(CompiledApi api, Path folder) throws IOException {
        Path jar = Files.write(folder.resolve("now.jar"), api.jar());
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-proc:none",
                "-Xmaxerrs",
                "100000",
                "-d",
                Files.createDirectories(folder.resolve("program")).toString(),
                "-classpath",
                jar + File.pathSeparator + CompiledApi.classPath());
        SourceFile source = new SourceFile("UserProgram.java", String.join("\n", lines));
        ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostics, options, null, List.of(source))
                .call();
        Set<Integer> broken = diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> (int) diagnostic.getLineNumber() - 1)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> gone = broken.stream()
                .filter(line -> lines.get(line).contains(MENTION))
                .map(line -> uses.get(line).of())
                .collect(Collectors.toSet());
        return broken.stream()
                .map(uses::get)
                .map(use -> gone.contains(use.of()) ? use.of() : use.subject())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void use(Class<?> type) {
        if (!isPublic(type)) {
            return;
        }
        String name = type.getCanonicalName();
        String nested = Signature.simple(type.getName());
        String outer = nested.replaceAll("\\..*", "");
        add(Use.of(nested), MENTION + "%1$d(%2$s x) { return x; }", name);
        for (Class<?> parent : type.getInterfaces()) {
            if (parent.getName().startsWith(type.getPackageName())) {
                add(Use.of(nested), "static %2$s as%1$d(%3$s x) { return x; }", parent.getCanonicalName(), name);
            }
        }
        for (Field field : sorted(type.getDeclaredFields())) {
            if (Modifier.isPublic(field.getModifiers())) {
                String get = "static %2$s get%1$d() { return %3$s.%4$s; }";
                add(
                        new Use(outer + "." + field.getName(), nested),
                        get,
                        source(field.getGenericType()),
                        name,
                        field.getName());
            }
        }
        for (Method method : sorted(type.getDeclaredMethods())) {
            boolean generic = method.getTypeParameters().length > 0;
            if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic() && !generic) {
                call(new Use(outer + "." + method.getName(), nested), name, method);
            }
        }
        for (Constructor<?> constructor : sorted(type.getDeclaredConstructors())) {
            if (Modifier.isPublic(constructor.getModifiers()) && !type.isRecord()) {
                add(
                        Use.of(nested),
                        "static %2$s make%1$d(%3$s) throws Exception { return new %2$s(%4$s); }",
                        name,
                        parameters(constructor),
                        arguments(constructor));
            }
        }
    }

    private void call(Use use, String type, Method method) {
        String returned = source(method.getGenericReturnType());
        boolean isStatic = Modifier.isStatic(method.getModifiers());
        String self = isStatic ? "" : type + " x" + (method.getParameterCount() == 0 ? "" : ", ");
        add(
                use,
                "static %2$s call%1$d(%3$s%4$s) throws Exception { %5$s%6$s.%7$s(%8$s); }",
                returned,
                self,
                parameters(method),
                returned.equals("void") ? "" : "return ",
                isStatic ? type : "x",
                method.getName(),
                arguments(method));
    }

    private static String parameters(Executable method) {
        Type[] types = method.getGenericParameterTypes();
        return IntStream.range(0, types.length)
                .mapToObj(index -> source(types[index]) + " p" + index)
                .collect(Collectors.joining(", "));
    }

    private static String arguments(Executable method) {
        return IntStream.range(0, method.getParameterCount())
                .mapToObj(index -> "p" + index)
                .collect(Collectors.joining(", "));
    }

    private static <T> List<T> sorted(T[] members) {
        return Arrays.stream(members)
                .sorted(Comparator.comparing(Object::toString))
                .toList();
    }

    private static boolean isPublic(Class<?> type) {
        return type == null || (Modifier.isPublic(type.getModifiers()) && isPublic(type.getDeclaringClass()));
    }

    /** A type as it is written. */
    private static String source(Type type) {
        if (type instanceof Class<?> plain) {
            return plain.getCanonicalName();
        }
        if (type instanceof ParameterizedType parameterized) {
            return source(parameterized.getRawType())
                    + Arrays.stream(parameterized.getActualTypeArguments())
                            .map(UserProgram::source)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard.getLowerBounds().length > 0
                    ? "? super " + source(wildcard.getLowerBounds()[0])
                    : "? extends " + source(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof GenericArrayType array) {
            return source(array.getGenericComponentType()) + "[]";
        }
        return ((TypeVariable<?>) type).getName();
    }

    /** @param line a format, whose first value is the number of the line */
    private void add(Use use, String line, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = lines.size();
        System.arraycopy(values, 0, all, 1, values.length);
        uses.add(use);
        lines.add(values.length == 0 ? line : line.formatted(all));
    }
}

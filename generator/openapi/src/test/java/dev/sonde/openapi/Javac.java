package dev.sonde.openapi;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The JDK's compiler at its strictest. */
final class Javac {

    private Javac() {}

    static List<String> compile(Map<String, String> sources, Path classes) {
        List<String> options = List.of(
                "--release",
                "17",
                "-Xlint:all",
                "-Werror",
                "-proc:none",
                "-d",
                classes.toString(),
                "-classpath",
                System.getProperty("java.class.path"));
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostics, options, null, files(sources))
                .call();
        return diagnostics.getDiagnostics().stream()
                .filter(Javac::concernsTheSources)
                .map(Object::toString)
                .toList();
    }

    /** Sources as the tools of the JDK take them. */
    static List<JavaFileObject> files(Map<String, String> sources) {
        return sources.entrySet().stream()
                .<JavaFileObject>map(source -> new Source(source.getKey(), source.getValue()))
                .toList();
    }

    /** Jars on the class path name others that are not there; that is not the sources' fault. */
    private static boolean concernsTheSources(Diagnostic<? extends JavaFileObject> diagnostic) {
        return !String.valueOf(diagnostic.getCode()).startsWith("compiler.warn.path")
                && !"compiler.err.warnings.and.werror".equals(diagnostic.getCode());
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}

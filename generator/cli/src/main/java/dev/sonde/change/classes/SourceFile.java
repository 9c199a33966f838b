package dev.sonde.change.classes;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source text that lies in no file. */
final class SourceFile extends SimpleJavaFileObject {

    private final String text;

    SourceFile(String path, String text) {
        super(URI.create("string:///" + path), Kind.SOURCE);
        this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}

package dev.sonde.openapi.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this generator, as its build has written it down. */
public final class GeneratorVersion {

    private GeneratorVersion() {}

    /** Reads the version. */
    public static String read() {
        Properties properties = new Properties();
        try (InputStream in = GeneratorVersion.class.getResourceAsStream("generator.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}

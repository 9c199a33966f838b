package dev.sonde.http.socket;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * An authority that issues certificates to servers. The JDK's keytool makes them, once for all tests; they are gone at their
 * end.
 */
final class Certificates {

    private static final String PASSWORD = "changeit";
    private static final String AUTHORITY = "authority";

    private static Certificates shared;

    private final Path file;

    private Certificates(Path file) {
        this.file = file;
    }

    static synchronized Certificates shared() throws Exception {
        if (shared == null) {
            Path folder = Files.createTempDirectory("certificates");
            Certificates certificates = new Certificates(folder.resolve("keys.p12"));
            folder.toFile().deleteOnExit();
            certificates.file.toFile().deleteOnExit();
            certificates.generate(AUTHORITY, "-ext", "bc:c", "-validity", "10");
            shared = certificates;
        }
        return shared;
    }

    private void generate(String alias, String... options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
        command.addAll(List.of("-genkeypair", "-keyalg", "EC", "-alias", alias, "-dname", "CN=" + alias));
        command.addAll(List.of("-storetype", "PKCS12", "-keystore", file.toString(), "-storepass", PASSWORD));
        command.addAll(List.of(options));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!keytool.waitFor(60, TimeUnit.SECONDS) || keytool.exitValue() != 0) {
            throw new IOException("keytool failed: " + output);
        }
    }

    /** The context of a server whose certificate is made out to names such as {@code ip:127.0.0.1}. */
    SSLContext server(String names) throws Exception {
        return server(names, "-1d");
    }

    /** The context of a server whose certificate holds for three days from a day such as {@code -10d}. */
    SSLContext server(String names, String start) throws Exception {
        String alias = "server" + Math.abs((names + start).hashCode());
        if (!load().containsAlias(alias)) {
            generate(alias, "-signer", AUTHORITY, "-ext", "SAN=" + names, "-startdate", start, "-validity", "3");
        }
        KeyStore all = load();
        KeyStore one = empty();
        char[] password = PASSWORD.toCharArray();
        one.setKeyEntry(alias, all.getKey(alias, password), password, all.getCertificateChain(alias));
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(one, password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    /** The context of a client that trusts this authority alone. */
    SSLContext client() throws Exception {
        KeyStore trusted = empty();
        trusted.setCertificateEntry(AUTHORITY, load().getCertificate(AUTHORITY));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    private KeyStore load() throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }

    private static KeyStore empty() throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        return keys;
    }
}

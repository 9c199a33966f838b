package dev.sonde.samples.benchmarks;

import dev.sonde.http.JdkTransport;
import java.util.List;

/** All contenders by name. */
final class Contenders {

    /** What is compared with each other; the first is what the ratios refer to. */
    static final List<String> LIBRARIES = List.of("raw", "socket", "sonde", "langchain4j", "openai-java");
    /** The same client on one transport after the other. */
    static final List<String> TRANSPORTS = List.of("sonde", "sonde-jdk", "sonde-url", "sonde-core");

    private Contenders() {}

    /** Names a class only where it is used, so that none is loaded for another. */
    static Contender of(String name, String baseUrl) {
        return switch (name) {
            case "raw" -> new RawContender(baseUrl);
            case "socket" -> new SocketContender(baseUrl);
            case "sonde" -> new SondeContender(baseUrl, null);
            case "sonde-jdk" ->
                new SondeContender(baseUrl, JdkTransport.builder().build());
            case "sonde-url" -> new SondeContender(baseUrl, new UrlConnectionTransport());
            case "sonde-core" -> new SondeContender(baseUrl, new HttpCoreTransport());
            case "langchain4j" -> new LangChainContender(baseUrl);
            case "openai-java" -> new OpenAiContender(baseUrl);
            default ->
                throw new IllegalArgumentException(
                        "No contender " + name + ", but " + LIBRARIES + " and " + TRANSPORTS);
        };
    }
}

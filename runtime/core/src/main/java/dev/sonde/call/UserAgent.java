package dev.sonde.call;

/** How the client introduces itself: {@code sonde/<version>}, the version from the jar's manifest. */
final class UserAgent {

    private static final CallOptions DEFAULT = CallOptions.builder()
            .header("User-Agent", "sonde/".concat(version()))
            .build();

    private UserAgent() {}

    static CallOptions withDefault(CallOptions options) {
        return DEFAULT.with(options);
    }

    private static String version() {
        String version = UserAgent.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }
}

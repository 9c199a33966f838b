package dev.sonde.call;

/** The plainest client there can be: its calls themselves. */
final class TestBuilder extends ClientBuilder<TestBuilder, ApiClient> {

    static final String KEY = "sk-this-key-must-never-show";

    TestBuilder(String baseUrl) {
        super(baseUrl);
    }

    /** A client that never retries. */
    static TestBuilder of(RawServer server) {
        return new TestBuilder(server.url()).apiKey(KEY).retries(RetryPolicy.none());
    }

    TestBuilder region(String region) {
        return serverVariable("region", region, "eu", "us");
    }

    @Override
    protected ApiClient create(ApiClient api) {
        return api;
    }
}

package dev.sonde.call;

/** A call that gives more than the value of its reply. */
final class WholeReply<T> implements Answer<ApiReply<T>> {

    private final Fetch<T> fetch;

    WholeReply(Fetch<T> fetch) {
        this.fetch = fetch;
    }

    @Override
    public ApiReply<T> run() {
        T value = fetch.run();
        return new ApiReply<>(value, fetch.head());
    }
}

package dev.sonde.call;

import dev.sonde.http.TransportReply;

/** A call whose reply is not JSON. */
final class FormFetch<T> extends Fetch<T> {

    private final BodyForm<T> form;

    FormFetch(Exchange exchange, BodyForm<T> form) {
        super(exchange);
        this.form = form;
    }

    @Override
    T decode(TransportReply reply, byte[] body, int size) {
        return form.read(body, size);
    }
}

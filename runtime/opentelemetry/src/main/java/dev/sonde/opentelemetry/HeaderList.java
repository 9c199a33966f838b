package dev.sonde.opentelemetry;

import dev.sonde.http.Header;
import io.opentelemetry.context.propagation.TextMapSetter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the headers of propagators. */
enum HeaderList implements TextMapSetter<List<Header>> {
    SETTER;

    @Override
    public void set(@Nullable List<Header> headers, String name, String value) {
        if (headers != null) {
            headers.add(Header.of(name, value));
        }
    }
}

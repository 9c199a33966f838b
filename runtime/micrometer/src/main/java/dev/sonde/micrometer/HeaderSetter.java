package dev.sonde.micrometer;

import dev.sonde.http.Header;
import io.micrometer.observation.transport.Propagator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the headers of a propagator. */
enum HeaderSetter implements Propagator.Setter<List<Header>> {
    INSTANCE;

    @Override
    public void set(@Nullable List<Header> headers, String name, String value) {
        if (headers != null) {
            headers.add(Header.of(name, value));
        }
    }
}

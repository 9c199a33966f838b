package dev.sonde.micrometer;

import dev.sonde.http.Header;
import dev.sonde.observe.CallEnd;
import dev.sonde.observe.ObservedCall;
import io.micrometer.observation.transport.SenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What handlers and conventions know of a call; its carrier takes the headers by which a trace travels to the server. */
public final class CallContext extends SenderContext<List<Header>> {

    private final ObservedCall call;
    private volatile int status;
    private volatile @Nullable String traceId;
    private volatile @Nullable CallEnd end;

    CallContext(ObservedCall call) {
        super(HeaderSetter.INSTANCE);
        this.call = call;
        setCarrier(new ArrayList<>());
        setRemoteServiceAddress(call.host() + ":" + call.port());
        if (call.request() != null) {
            setRemoteServiceName(call.request().provider());
        }
    }

    /** The call as it began. */
    public ObservedCall call() {
        return call;
    }

    /** How the call ended, with the tokens that it used; empty before. */
    public Optional<CallEnd> end() {
        return Optional.ofNullable(end);
    }

    /** The status of the last reply; 0 before one began. */
    public int status() {
        return status;
    }

    /** The server's id of the request, if the last reply named one. */
    public Optional<String> traceId() {
        return Optional.ofNullable(traceId);
    }

    void replyBegan(int status, @Nullable String traceId) {
        this.status = status;
        this.traceId = traceId;
    }

    void ended(CallEnd end) {
        this.end = end;
    }
}

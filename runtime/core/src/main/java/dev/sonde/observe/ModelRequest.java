package dev.sonde.observe;

/** A request to a model; generated request types implement it where the API's document says how. */
public interface ModelRequest {

    /** What those who observe the call may know of the request. */
    RequestFacts facts();
}

package dev.sonde.observe;

/** A model's reply, or a chunk of it; generated types implement it where the API's document says how. */
public interface ModelReply {

    /** What those who observe the call may know of the reply. */
    ReplyFacts facts();
}

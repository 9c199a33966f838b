package dev.sonde.call;

/** A call that waits to be run, once, on the thread that it is to have. */
interface Answer<T> {

    T run();
}

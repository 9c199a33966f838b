package dev.sonde.samples.benchmarks;

import java.util.concurrent.ThreadFactory;

/** Threads that do not keep a measured process from ending. */
enum Daemons implements ThreadFactory {
    FACTORY;

    @Override
    public Thread newThread(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    }
}

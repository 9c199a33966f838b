package dev.sonde.call;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is logged to {@code dev.sonde.call} while this is open; it goes nowhere else. */
final class LogCapture extends Handler implements AutoCloseable {

    private final Logger logger = Logger.getLogger("dev.sonde.call");
    private final BlockingQueue<LogRecord> records = new LinkedBlockingQueue<>();

    LogCapture() {
        logger.setUseParentHandlers(false);
        logger.setLevel(Level.ALL);
        logger.addHandler(this);
    }

    /** Waits for the next record; null if none comes in this time. */
    LogRecord poll(long millis) throws InterruptedException {
        return records.poll(millis, TimeUnit.MILLISECONDS);
    }

    /** All lines so far that have not been polled: level and message. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (LogRecord logged : records) {
            lines.add(logged.getLevel() + " " + logged.getMessage());
        }
        return lines;
    }

    @Override
    public void publish(LogRecord logged) {
        records.add(logged);
    }

    @Override
    public void flush() {
        // Nothing is buffered.
    }

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setUseParentHandlers(true);
        logger.setLevel(null);
    }
}

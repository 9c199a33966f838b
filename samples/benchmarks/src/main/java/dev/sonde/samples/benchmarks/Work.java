package dev.sonde.samples.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/** The process that is measured: {@code Work <measure> <contender> <base url> <scale>}; prints its figures, nothing else. */
final class Work {

    private static final int ROUNDS = 5;
    private static final int FLIGHTS = 1_000;
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Contender contender;
    private final double scale;

    private Work(Contender contender, double scale) {
        this.contender = contender;
        this.scale = scale;
    }

    /** Something done so many times. */
    private interface Task {
        void run(int times) throws InterruptedException;
    }

    public static void main(String[] args) throws InterruptedException {
        try (Contender contender = Contenders.of(args[1], args[2])) {
            new Work(contender, Double.parseDouble(args[3])).run(Measure.valueOf(args[0]));
        }
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private void run(Measure measure) throws InterruptedException {
        switch (measure) {
            case CALL_CPU -> measure(this::calls, 30_000, 10_000);
            case FLIGHT_ASYNC_CPU -> measure(this::flights, 240_000, 40_000);
            case FLIGHT_THREADS_CPU -> measure(this::threads, 240_000, 40_000);
            case CHUNK_CPU -> measure(this::chunks, 400_000, 200_000);
            case PERSON_CPU -> measure(this::persons, 30_000, 10_000);
            default -> throw new IllegalArgumentException(measure + " is measured from outside");
        }
    }

    /** Prints CPU in microseconds and bytes allocated, for each of the times: the medians of some rounds. */
    private void measure(Task task, int warmUp, int times) throws InterruptedException {
        task.run(scaled(warmUp));
        double[] cpu = new double[ROUNDS];
        double[] bytes = new double[ROUNDS];
        int scaled = scaled(times);
        for (int round = 0; round < ROUNDS; round++) {
            long cpuBefore = PROCESS.getProcessCpuTime();
            long bytesBefore = allocated();
            task.run(scaled);
            cpu[round] = (PROCESS.getProcessCpuTime() - cpuBefore) / 1_000.0 / scaled;
            bytes[round] = (double) (allocated() - bytesBefore) / scaled;
        }
        System.out.println(median(cpu) + " " + median(bytes));
    }

    private int scaled(int times) {
        return (int) Math.max(1, times * scale);
    }

    private static long allocated() {
        long sum = 0;
        for (long bytes : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
            sum += Math.max(0, bytes);
        }
        return sum;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private void calls(int times) {
        for (int i = 0; i < times; i++) {
            Answers.requireText(contender.text("hello"));
        }
    }

    private void persons(int times) {
        for (int i = 0; i < times; i++) {
            Answers.requirePerson(contender.person("a person"));
        }
    }

    private void chunks(int times) {
        int left = times;
        while (left > 0) {
            int pieces = Math.min(left, 20_000);
            Answers.requireLength(contender.stream("pieces=" + pieces), pieces);
            left -= pieces;
        }
    }

    private void flights(int times) throws InterruptedException {
        Semaphore free = new Semaphore(FLIGHTS);
        for (int i = 0; i < times; i++) {
            free.acquire();
            CompletableFuture<String> ignored = contender.later("hold").whenComplete((text, failure) -> {
                Answers.requireText(text);
                free.release();
            });
        }
        free.acquire(FLIGHTS);
    }

    private void threads(int times) throws InterruptedException {
        int each = Math.max(1, times / FLIGHTS);
        CountDownLatch done = new CountDownLatch(FLIGHTS);
        for (int i = 0; i < FLIGHTS; i++) {
            Daemons.FACTORY
                    .newThread(() -> {
                        for (int call = 0; call < each; call++) {
                            Answers.requireText(contender.text("hold"));
                        }
                        done.countDown();
                    })
                    .start();
        }
        done.await();
    }
}

package vn.dangvan.verifier;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/** Works on every core at once and hands on what was found in order, with little ahead. */
final class InOrder {
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final int AHEAD = 4 * CORES;

    private InOrder() {}

    /**
     * Does the work for each number from {@code from} up to, not with, {@code to}.
     *
     * @param next is given each result, the first first, on this thread
     * @throws RuntimeException the one of the lowest number
     */
    static <T> void run(long from, long to, LongFunction<T> work, Consumer<T> next) {
        ExecutorService pool = Executors.newFixedThreadPool(CORES);
        Queue<Future<T>> ahead = new ArrayDeque<>();
        try {
            for (long i = from; i < to; i++) {
                long number = i;
                ahead.add(pool.submit(() -> work.apply(number)));
                if (ahead.size() >= AHEAD) {
                    next.accept(done(ahead.remove()));
                }
            }
            while (!ahead.isEmpty()) {
                next.accept(done(ahead.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T done(Future<T> result) {
        try {
            return result.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

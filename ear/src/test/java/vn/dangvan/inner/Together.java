package vn.dangvan.inner;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Lets many do something at the same moment. */
final class Together {
    private Together() {}

    /** What each of them got, in the order of their numbers. */
    static <T> List<T> all(int many, IntFunction<T> work) {
        CountDownLatch ready = new CountDownLatch(many);
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            List<Future<T>> begun = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                int number = i;
                begun.add(
                        threads.submit(
                                () -> {
                                    ready.countDown();
                                    ready.await();
                                    return work.apply(number);
                                }));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> one : begun) {
                done.add(one.get());
            }
            return done;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("One of them failed", e);
        } finally {
            threads.shutdownNow();
        }
    }
}

package io.devquest.testkit.groups;

import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Many people at once. */
final class Crowd {

    private Crowd() {}

    /** Lets all of them do the same at the same time. */
    static List<TestAnswer> race(List<TestClient> people, Function<TestClient, TestAnswer> step) {
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<TestAnswer>> running = new ArrayList<>();
            for (TestClient person : people) {
                running.add(threads.submit(() -> {
                    start.await();
                    return step.apply(person);
                }));
            }
            start.countDown();
            List<TestAnswer> answers = new ArrayList<>();
            for (Future<TestAnswer> answer : running) {
                answers.add(answer.get());
            }
            return answers;
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}

package io.devquest.runner.judge0;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Asks again and again, less and less often. */
final class Waiting {

    private static final long FIRST = Duration.ofMillis(100).toNanos();
    private static final long LONGEST = Duration.ofSeconds(1).toNanos();

    private final Duration slack;

    /** @param slack what a server may take beyond the time of a program */
    Waiting(Duration slack) {
        this.slack = slack;
    }

    /** Something to ask. */
    @FunctionalInterface
    interface Question {
        Answer ask() throws Calls.Failed;
    }

    Answer until(Question question, Duration time) throws Calls.Failed, InterruptedException {
        long begun = System.nanoTime();
        long pause = FIRST;
        while (System.nanoTime() - begun < time.plus(slack).toNanos()) {
            LockSupport.parkNanos(pause);
            if (Thread.interrupted()) {
                throw new InterruptedException("The runner stops");
            }
            Answer answer = question.ask();
            if (answer.finished()) {
                return answer;
            }
            pause = Math.min(LONGEST, pause * 3 / 2);
        }
        throw new Calls.Failed("The server does not finish a program");
    }
}

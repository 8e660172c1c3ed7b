package io.devquest.testkit;

import io.devquest.engine.views.Letter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the mails of a community; those who wait are woken by the next one. */
final class MailInbox {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final List<TestMail> all = new ArrayList<>();
    private final List<TestMail> pending = new ArrayList<>();

    synchronized void add(String recipient, Letter letter) {
        TestMail mail = new TestMail(recipient, letter.subject(), letter.text(), letter.html(), letter.headers());
        all.add(mail);
        pending.add(mail);
        notifyAll();
    }

    /** The oldest mail to the address that was not taken yet, now or within the time we are patient. */
    synchronized TestMail take(String address) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<TestMail> found = pending.stream()
                    .filter(mail -> mail.recipient().equalsIgnoreCase(address))
                    .findFirst();
            if (found.isPresent()) {
                pending.remove(found.get());
                return found.get();
            }
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("No mail came to " + address + "; what came: "
                        + all.stream()
                                .map(mail -> mail.recipient() + ": " + mail.subject())
                                .toList());
            }
            pause(left);
        }
    }

    synchronized List<TestMail> to(String address) {
        return all.stream()
                .filter(mail -> mail.recipient().equalsIgnoreCase(address))
                .toList();
    }

    private synchronized void pause(long milliseconds) {
        try {
            wait(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package io.devquest.engine.mail;

import io.devquest.engine.config.Config;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.CoreSettings;
import io.devquest.engine.settings.SettingsStore;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is in the queue, on threads of its own; every node does, and no two of them the same mail. */
@Singleton
public final class MailSender implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(MailSender.class);
    private static final int THREADS = 2;
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private enum Outcome {
        NOTHING,
        SENT,
        FAILED
    }

    private final MailQueue queue;
    private final Delivery delivery;
    private final Semaphore wakes = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopped;

    @Inject
    MailSender(MailQueue queue, Config config, SettingsStore settings, Scope core, Clock clock) {
        this(queue, delivery(config, settings, core, clock));
    }

    MailSender(MailQueue queue, Delivery delivery) {
        this.queue = queue;
        this.delivery = delivery;
    }

    private static Delivery delivery(Config config, SettingsStore settings, Scope core, Clock clock) {
        Config.Mail mail = config.mail();
        Envelope envelope =
                new Envelope(mail.from(), () -> settings.forScope(core).get(CoreSettings.SITE_NAME));
        return mail.configured()
                ? new SmtpDelivery(mail, envelope)
                : new MailFolder(config.data().resolve("mail"), envelope, clock);
    }

    public synchronized void start() {
        while (!stopped && threads.size() < THREADS) {
            Thread started = new Thread(this::run, "mail-" + (threads.size() + 1));
            started.setDaemon(true);
            started.start();
            threads.add(started);
        }
    }

    /** Looks at the queue now instead of in a moment. */
    void wake() {
        wakes.release();
    }

    /**
     * Sends what is due on the calling thread, for commands that end before a thread would get to it. Ends at the first
     * mail that is not taken: a server that is down would refuse all of them, one after the other.
     */
    public void sendDue() {
        while (sendNext() == Outcome.SENT) {
            log.debug("Looking for more mail");
        }
    }

    private void run() {
        while (!stopped) {
            try {
                while (!stopped && sendNext() != Outcome.NOTHING) {
                    log.debug("Looking for more mail");
                }
            } catch (RuntimeException e) {
                log.error("The mail queue could not be read; trying again", e);
            }
            try {
                wakes.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS);
                wakes.drainPermits();
            } catch (InterruptedException e) {
                return;
            }
        }
        // what woke this thread may have been meant for the other one too
        wakes.release();
    }

    private Outcome sendNext() {
        return queue.claim().map(this::send).orElse(Outcome.NOTHING);
    }

    private Outcome send(QueuedMail mail) {
        try {
            delivery.deliver(mail);
        } catch (RuntimeException | LinkageError e) {
            String reason = Reasons.of(e);
            boolean again = queue.failed(mail, reason);
            log.warn(
                    "Mail {} was not taken at attempt {}{}: {}",
                    mail.id(),
                    mail.attempts() + 1,
                    again ? "; it will be tried again" : " and is given up",
                    reason);
            return Outcome.FAILED;
        }
        queue.sent(mail);
        return Outcome.SENT;
    }

    @Override
    public void close() {
        List<Thread> running;
        synchronized (this) {
            stopped = true;
            running = List.copyOf(threads);
        }
        wakes.release();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (Thread thread : running) {
            try {
                thread.join(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

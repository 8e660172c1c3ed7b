package io.devquest.engine.mail;

import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.views.Letter;
import io.devquest.engine.views.MailTemplates;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/** Queues mail; it is sent soon after the transaction of the calling thread has committed. */
@Singleton
public final class Mailer {

    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_SUBJECT = 300;

    private final Transactions database;
    private final MailQueue queue;
    private final MailTemplates templates;
    private final MailSender sender;
    private final Ids ids;
    private final List<BiConsumer<String, Letter>> watchers = new CopyOnWriteArrayList<>();

    @Inject
    Mailer(Transactions database, MailQueue queue, MailTemplates templates, MailSender sender, Ids ids) {
        this.database = database;
        this.queue = queue;
        this.templates = templates;
        this.sender = sender;
        this.ids = ids;
    }

    /**
     * Queues a mail in the transaction of the calling thread, or in one of its own.
     *
     * @param address where to
     * @param template the name in {@code templates/core/mail/}, such as {@code verify}; the subject is the text {@code
     *     core.mail.verify.subject}
     * @param values what the templates show besides the name of the community and its address
     * @throws IllegalArgumentException if the address or the subject would break out of its header
     */
    public void send(String address, String template, Locale locale, Map<String, Object> values) {
        queue(address, templates.draw(template, locale, values));
    }

    /**
     * The same with a subject of its own and more headers.
     *
     * @param subject one line of at most 300 characters
     * @param headers values of printable ASCII characters by name
     */
    public void send(
            String address,
            String template,
            Locale locale,
            String subject,
            Map<String, Object> values,
            Map<String, String> headers) {
        queue(address, templates.draw(template, locale, subject, values, headers));
    }

    private void queue(String address, Letter letter) {
        oneLine("address", address, LONGEST_ADDRESS);
        oneLine("subject", letter.subject(), LONGEST_SUBJECT);
        Id id = ids.next();
        database.inTransaction(() -> {
            queue.add(id, address, letter);
            database.afterCommit(() -> queued(address, letter));
        });
    }

    /** Calls back with address and content of each mail that this node queues, after the commit; tests read mail so. */
    public void onQueued(BiConsumer<String, Letter> watcher) {
        watchers.add(watcher);
    }

    private void queued(String address, Letter letter) {
        sender.wake();
        watchers.forEach(watcher -> watcher.accept(address, letter));
    }

    private static void oneLine(String what, String text, int longest) {
        if (text.isBlank() || text.length() > longest || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "The " + what + " of a mail must be one line of 1 to " + longest + " characters");
        }
    }
}

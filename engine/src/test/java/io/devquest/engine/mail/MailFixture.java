package io.devquest.engine.mail;

import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.CoreSettings;
import io.devquest.engine.settings.SettingsStore;
import io.devquest.engine.users.CoreFixture;
import io.devquest.engine.views.Letter;
import io.devquest.engine.views.MailTemplates;
import io.devquest.engine.views.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Mail over the database of a fixture: as many nodes as a test asks for; closes with it. */
public final class MailFixture implements AutoCloseable {

    /** A mail as it was queued. */
    public record Queued(String address, Letter letter) {}

    private final CoreFixture core;
    private final Scope scope = new Scope(Scope.CORE, MailFixture.class.getClassLoader());
    private final SettingsStore settings;
    private final MailTemplates templates;
    private final List<MailSender> senders = new ArrayList<>();
    private final List<Queued> queued = new CopyOnWriteArrayList<>();

    public MailFixture(CoreFixture core) {
        this.core = core;
        settings = new SettingsStore(core.database, core.mappers(), core.clock);
        settings.declare(scope, CoreSettings.SITE_NAME, MailSettings.ATTEMPTS, MailSettings.KEPT_DAYS);
        Messages messages = new Messages();
        messages.open(scope);
        templates = new MailTemplates(
                scope, messages, () -> new MailTemplates.Site(siteName(), "https://learn.example.org"));
    }

    String siteName() {
        return settings.forScope(scope).get(CoreSettings.SITE_NAME);
    }

    void choose(String key, String value) {
        settings.save(Map.of(key, value));
    }

    /** A mailer whose mails stay in the queue. */
    public Mailer mailer() {
        return mailer(sender(mail -> {
            throw new AssertionError("Nobody sends");
        }));
    }

    Mailer mailer(MailSender sender) {
        Mailer mailer = new Mailer(core.database, queue(), templates, sender, core.ids);
        mailer.onQueued((address, letter) -> queued.add(new Queued(address, letter)));
        return mailer;
    }

    /** What was queued through the mailers of this fixture. */
    public List<Queued> queued() {
        return List.copyOf(queued);
    }

    MailSender sender(Delivery delivery) {
        MailSender sender = new MailSender(queue(), delivery);
        senders.add(sender);
        return sender;
    }

    MailQueue queue() {
        return new MailQueue(core.database, core.mappers(), settings, scope, core.clock);
    }

    MailTemplates templates() {
        return templates;
    }

    static void verify(Mailer mailer, String address) {
        mailer.send(
                address,
                "verify",
                Locale.ENGLISH,
                Map.of("name", "Zo\u00eb <b>", "link", "https://learn.example.org/verify/abc?x=1&y=2", "hours", 24));
    }

    @Override
    public void close() {
        senders.forEach(MailSender::close);
        scope.close();
    }
}

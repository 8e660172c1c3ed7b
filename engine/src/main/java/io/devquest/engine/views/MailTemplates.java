package io.devquest.engine.views;

import io.devquest.engine.scope.Scope;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Draws what mails say: each has a template for text and one for HTML. */
public final class MailTemplates {

    /** The community, as templates of mails see it. */
    public record Site(String name, String url) {}

    private final Messages messages;
    private final Supplier<Site> site;
    private final PebbleEngine html;
    private final PebbleEngine text;

    public MailTemplates(Scope core, Messages messages, Supplier<Site> site) {
        this.messages = messages;
        this.site = site;
        html = builder(core).build();
        // Nothing in plain text is a markup character, so that escaping for it is to change nothing. It is a strategy
        // and not escaping switched off: the templates of pages cannot reach it, and those of mail name no other.
        text = builder(core)
                .addEscapingStrategy("plain", value -> value)
                .defaultEscapingStrategy("plain")
                // lines of the template are lines of the mail
                .newLineTrimming(false)
                .build();
    }

    private PebbleEngine.Builder builder(Scope core) {
        return new PebbleEngine.Builder()
                .loader(new OwnerTemplates(core, core))
                .registerExtensionCustomizer(SafeOnly::new)
                .extension(new Texts())
                .autoEscaping(true);
    }

    /** Draws a mail such as {@code verify}; its subject is the text {@code core.mail.verify.subject}. */
    public Letter draw(String name, Locale locale, Map<String, Object> values) {
        String key = "core.mail." + name + ".subject";
        if (messages.find(Scope.CORE, key).isEmpty()) {
            throw new IllegalArgumentException("There is no text " + key);
        }
        return draw(
                name, locale, messages.text(Scope.CORE, locale, key, site.get().name()), values, Map.of());
    }

    /** Draws a mail with a subject of its own and with more headers. */
    public Letter draw(
            String name, Locale locale, String subject, Map<String, Object> values, Map<String, String> headers) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("site", site.get());
        all.put("locale", locale.toLanguageTag());
        all.put("subject", subject);
        return new Letter(
                subject,
                lines(draw(text, name + ".txt", locale, all)),
                draw(html, name + ".html", locale, all),
                headers);
    }

    /** Tags leave empty lines behind; one between two paragraphs is enough. */
    private static String lines(String drawn) {
        return drawn.replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }

    private static String draw(PebbleEngine engine, String name, Locale locale, Map<String, Object> values) {
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate("core/mail/" + name).evaluate(out, values, locale);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not draw the mail " + name, e);
        }
        return out.toString();
    }

    /** The function {@code t}: a text of the engine in the language of the mail. */
    private final class Texts extends AbstractExtension implements Function {

        @Override
        public Map<String, Function> getFunctions() {
            return Map.of("t", this);
        }

        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object execute(Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
            List<Object> values = new ArrayList<>();
            for (int i = 1; given.containsKey(String.valueOf(i)); i++) {
                values.add(given.get(String.valueOf(i)));
            }
            return messages.text(Scope.CORE, context.getLocale(), String.valueOf(given.get("0")), values.toArray());
        }
    }
}

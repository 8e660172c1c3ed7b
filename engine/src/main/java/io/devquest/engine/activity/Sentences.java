package io.devquest.engine.activity;

import io.devquest.api.content.ContentItem;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.views.Messages;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says in words what was done. A sentence is a list of words and links, put together from a text of the owner, so that
 * nothing in a name or a title can become markup: templates escape each piece.
 */
@Singleton
final class Sentences {

    private static final Logger log = LoggerFactory.getLogger(Sentences.class);

    /** Stand for actor, object and target while the text is formatted; from the private use area of Unicode. */
    private static final String MARKS = "\uE000\uE001\uE002";

    private final Messages messages;

    @Inject
    Sentences(Messages messages) {
        this.messages = messages;
    }

    List<Words> of(Doing doing, Locale locale) {
        ContentItem target = doing.target();
        List<Words> links = List.of(
                Words.link(doing.actor().displayName(), doing.actor().url()),
                Words.link(doing.object().title(), doing.object().url()),
                target == null
                        ? Words.plain(messages.text(Scope.CORE, locale, "core.activity.elsewhere"))
                        : Words.link(target.title(), target.url()));
        return filled(pattern(doing.row(), locale), links);
    }

    String text(Doing doing, Locale locale) {
        return of(doing, locale).stream().map(Words::text).collect(Collectors.joining());
    }

    private static List<Words> filled(String pattern, List<Words> links) {
        List<Words> words = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < pattern.length(); at++) {
            int mark = MARKS.indexOf(pattern.charAt(at));
            if (mark >= 0) {
                plain(words, pattern.substring(from, at));
                words.add(links.get(mark));
                from = at + 1;
            }
        }
        plain(words, pattern.substring(from));
        return words;
    }

    private static void plain(List<Words> words, String text) {
        if (!text.isEmpty()) {
            words.add(Words.plain(text));
        }
    }

    /** The owner's text; a general one, if there is none or it cannot be read. */
    private String pattern(ActivityRow row, Locale locale) {
        String key = "activity." + row.fact();
        if (messages.find(row.owner(), key).isPresent()) {
            try {
                return formatted(row.owner(), locale, key);
            } catch (IllegalArgumentException wrong) {
                log.warn("The text {} of plugin {} is no message format", key, row.owner());
            }
        }
        String general = "core.activity.verb." + row.verb().name().toLowerCase(Locale.ROOT);
        return formatted(Scope.CORE, locale, general);
    }

    private String formatted(String owner, Locale locale, String key) {
        return messages.text(owner, locale, key, (Object[])
                MARKS.chars().mapToObj(Character::toString).toArray(String[]::new));
    }
}

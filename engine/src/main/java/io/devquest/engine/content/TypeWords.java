package io.devquest.engine.content;

import io.devquest.engine.views.Messages;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What people call the types of things. A plugin names its types by the texts {@code search.<type>}. */
public final class TypeWords {

    private final Messages messages;

    @Inject
    TypeWords(Messages messages) {
        this.messages = messages;
    }

    /** The word for a type; the last part of its name if its plugin says none or is off. */
    public String of(String type, Locale locale) {
        String owner = type.substring(0, type.indexOf('.'));
        return messages.find(owner, "search." + type).isPresent()
                ? messages.text(owner, locale, "search." + type)
                : type.substring(type.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The word for each of these types. */
    public Map<String, String> of(Collection<String> types, Locale locale) {
        Map<String, String> words = new HashMap<>();
        types.forEach(type -> words.computeIfAbsent(type, one -> of(one, locale)));
        return words;
    }
}

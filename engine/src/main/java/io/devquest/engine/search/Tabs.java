package io.devquest.engine.search;

import io.devquest.engine.content.TypeWords;
import io.devquest.engine.views.Messages;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The types of things as people read them. */
final class Tabs {

    private final Messages messages;
    private final TypeWords words;

    @Inject
    Tabs(Messages messages, TypeWords words) {
        this.messages = messages;
        this.words = words;
    }

    List<Tab> of(Sought sought, List<TypeCount> counts, Locale locale) {
        if (counts.isEmpty()) {
            return List.of();
        }
        String current = sought.type().orElse("");
        long all = counts.stream().mapToLong(TypeCount::count).sum();
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new Tab(messages.text("core", locale, "core.search.all"), sought.address(""), current.isEmpty(), all));
        for (TypeCount one : counts) {
            tabs.add(new Tab(
                    words.of(one.type(), locale),
                    sought.address(one.type()),
                    one.type().equals(current),
                    one.count()));
        }
        return tabs;
    }

    Map<String, String> titles(List<Hit> hits, Locale locale) {
        return words.of(hits.stream().map(Hit::type).toList(), locale);
    }
}

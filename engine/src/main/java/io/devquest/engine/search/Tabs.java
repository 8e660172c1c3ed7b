package io.devquest.engine.search;

import io.devquest.engine.views.Messages;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The types of things as people read them. A plugin names its types by the texts {@code search.<type>}. */
final class Tabs {

    private final Messages messages;

    @Inject
    Tabs(Messages messages) {
        this.messages = messages;
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
                    title(one.type(), locale),
                    sought.address(one.type()),
                    one.type().equals(current),
                    one.count()));
        }
        return tabs;
    }

    Map<String, String> titles(List<Hit> hits, Locale locale) {
        Map<String, String> titles = new HashMap<>();
        hits.forEach(hit -> titles.computeIfAbsent(hit.type(), type -> title(type, locale)));
        return titles;
    }

    private String title(String type, Locale locale) {
        String owner = type.substring(0, type.indexOf('.'));
        return messages.find(owner, "search." + type).isPresent()
                ? messages.text(owner, locale, "search." + type)
                : Types.last(type);
    }
}

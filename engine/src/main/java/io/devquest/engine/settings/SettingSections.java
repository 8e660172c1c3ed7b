package io.devquest.engine.settings;

import io.devquest.engine.scope.Scope;
import io.devquest.engine.views.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Settings by owner and topic, in the words of the reader. */
final class SettingSections {

    private final Messages messages;

    SettingSections(Messages messages) {
        this.messages = messages;
    }

    /** Settings that belong together. */
    record Section(String id, String title, List<Line> lines) {}

    /** A setting, and what the form shows in its place; null for a secret. */
    record Line(SettingDocument setting, @Nullable String value) {}

    /**
     * The engine's first, then plugins by name; in each what has no topic first.
     *
     * @param filled what somebody has filled in
     */
    List<Section> of(List<SettingDocument> settings, Map<String, String> filled, Locale locale) {
        Map<String, List<SettingDocument>> grouped = settings.stream()
                .sorted(Comparator.comparing((SettingDocument s) -> !s.owner().equals(Scope.CORE))
                        .thenComparing(SettingDocument::owner)
                        .thenComparing(SettingDocument::topic)
                        .thenComparing(SettingDocument::key))
                .collect(Collectors.groupingBy(
                        s -> s.topic().isEmpty() ? s.owner() : s.owner() + "-" + s.topic(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Section> sections = new ArrayList<>();
        grouped.forEach((id, members) -> sections.add(new Section(
                id,
                title(members.get(0), locale),
                members.stream().map(setting -> line(setting, filled)).toList())));
        return sections;
    }

    private static Line line(SettingDocument setting, Map<String, String> filled) {
        String value = setting.value();
        return new Line(setting, value == null ? null : filled.getOrDefault(setting.key(), value));
    }

    private String title(SettingDocument first, Locale locale) {
        String topic = first.topic().isEmpty()
                ? messages.text(Scope.CORE, locale, "core.settings.general")
                : messages.find(first.owner(), "settings." + first.owner() + "." + first.topic())
                        .orElse(words(first.topic()));
        return first.owner().equals(Scope.CORE) ? topic : words(first.owner()) + ": " + topic;
    }

    private static String words(String name) {
        String spaced = name.replaceAll("[_-]", " ");
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    Map<String, String> stale(List<String> keys, Locale locale) {
        return keys.stream()
                .collect(Collectors.toMap(key -> key, key -> messages.text(Scope.CORE, locale, "core.settings.stale")));
    }

    String staleProblem(Locale locale) {
        return messages.text(Scope.CORE, locale, "core.settings.stale.problem");
    }
}

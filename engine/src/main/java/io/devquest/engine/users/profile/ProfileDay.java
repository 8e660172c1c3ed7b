package io.devquest.engine.users.profile;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A day of the week with the times a person has for others. */
public record ProfileDay(String name, List<String> hours) {

    static List<ProfileDay> of(List<Window> windows, Locale reader) {
        Map<Integer, List<String>> hours = new LinkedHashMap<>();
        windows.forEach(window ->
                hours.computeIfAbsent(window.day(), day -> new ArrayList<>()).add(window.hours()));
        return hours.entrySet().stream()
                .map(day -> new ProfileDay(name(day.getKey(), reader), List.copyOf(day.getValue())))
                .toList();
    }

    static String name(int day, Locale reader) {
        return DayOfWeek.of(day).getDisplayName(TextStyle.FULL_STANDALONE, reader);
    }
}

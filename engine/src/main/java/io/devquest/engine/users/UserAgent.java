package io.devquest.engine.users;

import java.util.List;
import java.util.Map;

/**
 * What a browser says of itself, in a word or two.
 *
 * @param browser empty if it is none we know
 * @param system empty if it is none we know
 */
record UserAgent(String browser, String system) {

    // The first that fits: most browsers also claim to be those they descend from.
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("OPR/", "Opera"),
            Map.entry("SamsungBrowser/", "Samsung Internet"),
            Map.entry("Firefox/", "Firefox"),
            Map.entry("FxiOS/", "Firefox"),
            Map.entry("CriOS/", "Chrome"),
            Map.entry("Chromium/", "Chromium"),
            Map.entry("Chrome/", "Chrome"),
            Map.entry("Safari/", "Safari"),
            Map.entry("curl/", "curl"),
            Map.entry("Java-http-client/", "Java"));
    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Android", "Android"),
            Map.entry("Windows", "Windows"),
            Map.entry("CrOS", "ChromeOS"),
            Map.entry("Mac OS X", "macOS"),
            Map.entry("Linux", "Linux"));

    static UserAgent of(String text) {
        return new UserAgent(first(BROWSERS, text), first(SYSTEMS, text));
    }

    private static String first(List<Map.Entry<String, String>> words, String text) {
        return words.stream()
                .filter(word -> text.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}

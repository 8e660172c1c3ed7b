package io.devquest.forums;

import io.devquest.api.http.Route;
import io.devquest.api.http.Verb;
import io.devquest.testkit.Community;
import io.devquest.testkit.TestClient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Opens everything that can be read: each {@code GET} route there is, pages and REST, once for each thing its address may
 * be about, and with the queries that narrow or widen a list.
 */
final class Walk {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final List<String> LISTS = List.of(
            "/activity",
            "/activity.atom",
            "/topics",
            "/topics.atom",
            "/search",
            "/similar",
            "/tags",
            "/suggestions",
            "/u");

    private final Community community;
    private final String word;
    private final Map<String, List<String>> places = new LinkedHashMap<>();
    private final List<String> queries;

    /** @param word what is looked for */
    Walk(Community community, String word, List<String> queries) {
        this.community = community;
        this.word = word;
        this.queries = queries;
    }

    /** What stands for a part in braces of an address; all combinations are tried. */
    Walk place(String name, String... values) {
        places.put(name, List.of(values));
        return this;
    }

    /** The addresses at which somebody reads the word, apart from what they typed themselves. */
    Set<String> found(TestClient who) {
        Set<String> found = new TreeSet<>();
        for (String address : addresses()) {
            if (says(withoutAddress(address, who.get(address).text()))) {
                found.add(address);
            }
        }
        return found;
    }

    /** Without the address itself, which a page may link to and which the reader has typed. */
    private String withoutAddress(String address, String text) {
        String last = address.replaceAll("\\?.*", "").replaceAll(".*/(?=[^/]*" + word + ")|/.*", "");
        return last.contains(word) ? text.replace(last, "") : text;
    }

    boolean says(String text) {
        return text.replace("value=\"" + word + "\"", "")
                .replaceAll("[?&;](amp;)?(q|title)=" + word, "")
                .replaceAll("(?i)<title>[^<]*</title>", "")
                .replace("“" + word + "”", "")
                .contains(word);
    }

    List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        for (Route route : community.routes()) {
            if (route.verb() == Verb.GET) {
                for (String address : filled(route.path())) {
                    addresses.add(address);
                    if (LISTS.stream().anyMatch(route.path()::endsWith)) {
                        queries.forEach(query -> addresses.add(address + "?" + query));
                    }
                }
            }
        }
        return addresses;
    }

    private List<String> filled(String path) {
        Matcher place = PLACE.matcher(path);
        if (!place.find()) {
            return List.of(path);
        }
        List<String> filled = new ArrayList<>();
        for (String value : places.getOrDefault(place.group(1), List.of("1"))) {
            filled.addAll(filled(path.substring(0, place.start()) + value + path.substring(place.end())));
        }
        return filled;
    }
}

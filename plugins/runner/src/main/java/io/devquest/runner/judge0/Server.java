package io.devquest.runner.judge0;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where a Judge0 server is.
 *
 * @param url without a slash at the end; empty if there is none
 * @param token sent as {@code X-Auth-Token}; empty if it asks for none
 * @param languages lines {@code java=91}: what we call a language, and its number there
 */
public record Server(String url, String token, List<String> languages) {

    /** Copies the list. */
    public Server {
        languages = List.copyOf(languages);
    }

    /** True if there is one. */
    public boolean known() {
        return !url.isEmpty();
    }

    /** The numbers of the languages there. */
    Map<String, Integer> numbers() {
        return languages.stream()
                .map(line -> line.split("=", 2))
                .filter(parts -> parts.length == 2 && parts[1].strip().matches("\\d{1,6}"))
                .collect(Collectors.toMap(
                        parts -> parts[0].strip(), parts -> Integer.valueOf(parts[1].strip()), (first, same) -> first));
    }

    @Override
    public String toString() {
        return "Judge0 at " + url;
    }
}

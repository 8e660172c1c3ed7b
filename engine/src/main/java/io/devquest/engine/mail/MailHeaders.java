package io.devquest.engine.mail;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Headers of a mail beside the usual ones, as the queue keeps them: a line for each. */
final class MailHeaders {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,63}");
    private static final Pattern VALUE = Pattern.compile("[\\x21-\\x7e](?:[\\x20-\\x7e]{0,898}[\\x21-\\x7e])?");

    private MailHeaders() {}

    /** @throws IllegalArgumentException if a header would break out of its line */
    static String lines(Map<String, String> headers) {
        headers.forEach((name, value) -> {
            if (!NAME.matcher(name).matches() || !VALUE.matcher(value).matches()) {
                throw new IllegalArgumentException(
                        "A header of a mail is one line of at most 900 printable ASCII characters: " + name);
            }
        });
        return headers.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue())
                .collect(Collectors.joining("\n"));
    }

    static Map<String, String> read(String lines) {
        Map<String, String> headers = new LinkedHashMap<>();
        lines.lines().forEach(line -> {
            int colon = line.indexOf(": ");
            headers.put(line.substring(0, colon), line.substring(colon + 2));
        });
        return headers;
    }
}

package io.devquest.testkit;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A mail that the community has sent.
 *
 * @param recipient the address it went to
 * @param text what it says, in plain text
 * @param html the same for mail programs that show HTML
 * @param headers those beside the usual ones, such as {@code List-Unsubscribe}
 */
public record TestMail(String recipient, String subject, String text, String html, Map<String, String> headers) {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    /** The addresses in the text, in their order. */
    public List<String> links() {
        return LINK.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The first address in the text: what the mail asks for. */
    public String link() {
        return links().stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no link in the mail: " + text));
    }
}

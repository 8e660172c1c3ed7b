package io.devquest.engine.moderation.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The links of a text to hosts that are neither ours nor known for documentation.
 *
 * @param hosts one for each link, in lower case
 */
record Links(List<String> hosts) {

    private static final Pattern ADDRESS = Pattern.compile("(?iU)\\b(?:https?://|www\\.)([\\p{L}\\p{N}.-]+)");
    // names of hosts that people write without anything before them; few endings, because words of code have dots too
    private static final Pattern BARE = Pattern.compile(
            "(?iU)(?<![\\w@./-])([a-z0-9-]{3,}(?:\\.[a-z0-9-]+)*\\.(?:com|shop|xyz|biz|vip|click|casino|bet))\\b");
    private static final Pattern HOST = Pattern.compile("(?i)^(?:[a-z][a-z0-9+.-]*:)?//(?:[^/@]*@)?([^/:?#]+)");
    private static final Pattern EXAMPLE =
            Pattern.compile("(?:.*\\.)?(?:example(?:\\.(?:com|org|net))?|localhost|test|invalid)");

    /**
     * @param destinations where links of the text lead
     * @param text all that is said, in which there may be more addresses
     * @param known hosts that do not count, nor do those below them
     */
    static Links of(List<String> destinations, String text, Set<String> known) {
        List<String> hosts = new ArrayList<>();
        for (String destination : destinations) {
            Matcher host = HOST.matcher(destination.strip());
            if (host.find()) {
                hosts.add(host.group(1));
            }
        }
        for (Pattern pattern : List.of(ADDRESS, BARE)) {
            pattern.matcher(text).results().forEach(match -> hosts.add(match.group(1)));
        }
        return new Links(hosts.stream()
                .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""))
                .filter(host -> !EXAMPLE.matcher(host).matches() && !isKnown(host, known))
                .toList());
    }

    private static boolean isKnown(String host, Set<String> known) {
        for (String rest = host; ; rest = rest.substring(rest.indexOf('.') + 1)) {
            if (known.contains(rest)) {
                return true;
            }
            if (rest.indexOf('.') < 0) {
                return host.matches("[0-9.]+");
            }
        }
    }

    int count() {
        return hosts.size();
    }

    /** The hosts, each once. */
    List<String> distinct() {
        return hosts.stream().distinct().toList();
    }
}

package io.devquest.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.Encoding;

/**
 * A fenced block in HTML that was made safe, where nothing but a block looks like one: all that people wrote is escaped.
 *
 * @param start where its {@code <pre>} begins
 * @param end behind its {@code </pre>}
 */
public record CodeBlock(int start, int end, String language, String info, String text) {

    private static final String END = "</code></pre>";
    private static final Pattern START =
            Pattern.compile("<pre><code class=\"language-([A-Za-z0-9_+#.-]{1,40})\"(?: data-info=\"([^\"]*)\")?>");

    /** Those of the languages, in their order. */
    public static List<CodeBlock> in(String html, Set<String> languages) {
        List<CodeBlock> found = new ArrayList<>();
        Matcher start = START.matcher(html);
        while (start.find()) {
            int end = html.indexOf(END, start.end());
            String language = start.group(1);
            if (end >= 0 && languages.contains(language)) {
                String text = Encoding.decodeHtml(html.substring(start.end(), end), false);
                found.add(new CodeBlock(
                        start.start(), end + END.length(), language, info(start.group(2), language), text));
            }
        }
        return found;
    }

    private static String info(@Nullable String more, String language) {
        return more == null ? language : Encoding.decodeHtml(more, true);
    }
}

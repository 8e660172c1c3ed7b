package io.devquest.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in serialised HTML everything that is not on a short list; written without the sanitiser, to judge it. */
final class MarkupCheck {

    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "br",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "ul",
            "ol",
            "li",
            "pre",
            "code",
            "em",
            "strong",
            "del",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "img",
            "a",
            "input",
            "details",
            "summary",
            "label",
            "span");
    private static final Set<String> CLASSES =
            Set.of("mention", "anchor", "spoiler", "spoiler-words", "spoiler-switch");
    private static final Set<String> ATTRIBUTES = Set.of(
            "href",
            "title",
            "alt",
            "src",
            "class",
            "align",
            "start",
            "type",
            "checked",
            "disabled",
            "rel",
            "id",
            "aria-labelledby",
            "aria-label",
            "data-info",
            "loading");
    private static final Pattern TAG = Pattern.compile("</?([a-z0-9]+)((?: [a-z-]+=\"[^\"<>]*\")*) ?/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z-]+)=\"([^\"]*)\"");
    // what a browser takes for a scheme (WHATWG URL, "scheme start state"); anything else is an address within the site
    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*:");

    private MarkupCheck() {}

    static List<String> faults(String html) {
        List<String> faults = new ArrayList<>();
        Matcher tag = TAG.matcher(html);
        int at = html.indexOf('<');
        while (at >= 0) {
            if (!tag.find(at) || tag.start() != at) {
                faults.add("not a tag: " + html.substring(at));
                return faults;
            }
            check(tag, faults);
            at = html.indexOf('<', tag.end());
        }
        return faults;
    }

    private static void check(Matcher tag, List<String> faults) {
        if (!ELEMENTS.contains(tag.group(1))) {
            faults.add("element " + tag.group());
        }
        Matcher attribute = ATTRIBUTE.matcher(tag.group(2));
        while (attribute.find()) {
            String name = attribute.group(1);
            String value = decode(attribute.group(2));
            if (!ATTRIBUTES.contains(name)) {
                faults.add("attribute " + tag.group());
            }
            if (name.equals("href") && !safe(value)) {
                faults.add("address " + value);
            }
            if ((name.equals("id") || name.startsWith("aria-labelled")) && !value.startsWith("user-content-")) {
                faults.add("id " + value);
            }
            if (name.equals("class") && !CLASSES.contains(value) && !value.startsWith("language-")) {
                faults.add("class " + value);
            }
            if (name.equals("src") && !value.matches("/files/[^/\\\\\\s][^\\\\\\s]*")) {
                faults.add("picture " + value);
            }
            if (name.equals("type") && !value.equals("checkbox")) {
                faults.add("input " + value);
            }
        }
    }

    private static boolean safe(String address) {
        // browsers leave these out before they look at an address
        String seen = address.replaceAll("^[\\x00-\\x20]+|[\\t\\n\\r]", "").toLowerCase(Locale.ROOT);
        return !SCHEME.matcher(seen).lookingAt() || seen.matches("(?s)(https?://|mailto:).*");
    }

    private static String decode(String text) {
        Matcher number = Pattern.compile("&#(\\d+);").matcher(text);
        return number.replaceAll(
                        found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1)))))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}

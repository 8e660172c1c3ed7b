package io.devquest.engine.text;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The HTML that may stand in a text a person wrote: the second wall, behind the renderer. */
final class SafeHtml {

    private static final Pattern LOCAL = Pattern.compile("/(?!/)[\\p{Alnum}._~/?#&=%+,:;@!$'()*-]*");
    private static final Pattern LANGUAGE = Pattern.compile("language-[A-Za-z0-9_+#.-]{1,40}");
    private static final Pattern ALIGNMENT = Pattern.compile("left|center|right");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final PolicyFactory policy = new HtmlPolicyBuilder()
            .allowElements(
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
                    "a")
            .allowElements(SafeHtml::tickBox, "input")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("title")
            .onElements("a", "img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("src")
            .matching(LOCAL)
            .onElements("img")
            .allowAttributes("class")
            .matching(LANGUAGE)
            .onElements("code")
            .allowAttributes("class")
            .matching(false, "mention")
            .onElements("a")
            .allowAttributes("align")
            .matching(ALIGNMENT)
            .onElements("th", "td")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .allowAttributes("type", "checked", "disabled")
            .onElements("input")
            .requireRelsOnLinks("nofollow", "ugc", "noopener")
            .toFactory();

    /** The markup without anything that is not allowed. */
    String clean(String html) {
        return policy.sanitize(html);
    }

    /** True for the address of a picture that this community serves. */
    static boolean local(String address) {
        return LOCAL.matcher(address).matches();
    }

    // Of all inputs only the box of a task list, which nobody can tick.
    private static @Nullable String tickBox(String element, List<String> attributes) {
        boolean checked = attributes.contains("checked");
        int type = attributes.indexOf("type");
        if (type < 0 || !attributes.get(type + 1).equals("checkbox")) {
            return null;
        }
        attributes.clear();
        attributes.addAll(List.of("type", "checkbox", "disabled", "disabled"));
        if (checked) {
            attributes.addAll(List.of("checked", "checked"));
        }
        return element;
    }
}

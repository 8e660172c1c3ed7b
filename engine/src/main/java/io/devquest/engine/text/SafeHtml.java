package io.devquest.engine.text;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The HTML that may stand in a text a person wrote: the second wall, behind the renderer. */
final class SafeHtml {

    private static final Pattern PICTURE = Pattern.compile("/files/(?!\\.\\.)[\\p{Alnum}._~/?#&=%+,:;@!$'()*-]*");
    private static final Pattern LOCAL = Pattern.compile("/(?!/)[\\p{Alnum}._~/?#&=%+,:;@!$'()*-]*");
    private static final Pattern LANGUAGE = Pattern.compile("language-[A-Za-z0-9_+#.-]{1,40}");
    private static final Pattern ALIGNMENT = Pattern.compile("left|center|right");
    private static final Pattern ANCHOR = Pattern.compile(HeadingLinks.PREFIX + "[\\p{L}\\p{M}\\p{N}-]{1,200}");
    private static final Pattern INFO = Pattern.compile("[^\\p{Cntrl}]{1,200}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final PolicyFactory policy = texts(PICTURE)
            .allowAttributes("class")
            .matching(false, "spoiler-words")
            .onElements("span")
            .toFactory();

    private static HtmlPolicyBuilder texts(Pattern pictures) {
        return new HtmlPolicyBuilder()
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
                        "a",
                        "details",
                        "summary",
                        "label",
                        "span")
                .allowElements(SafeHtml::tickBox, "input")
                .allowAttributes("id")
                .matching(ANCHOR)
                .onElements("h1", "h2", "h3", "h4", "h5", "h6")
                .allowAttributes("aria-labelledby")
                .matching(ANCHOR)
                .onElements("a")
                .allowAttributes("class")
                .matching(false, "spoiler")
                .onElements("details", "label")
                .allowAttributes("class")
                .matching(false, "spoiler-switch")
                .onElements("input")
                .allowAttributes("data-info")
                .matching(INFO)
                .onElements("code")
                .allowAttributes("loading")
                .matching(false, "lazy")
                .onElements("img")
                .allowAttributes("width", "height")
                .matching(NUMBER)
                .onElements("img")
                .allowUrlProtocols("http", "https", "mailto")
                .allowAttributes("href")
                .onElements("a")
                .allowAttributes("title")
                .onElements("a", "img")
                .allowAttributes("alt")
                .onElements("img")
                .allowAttributes("src")
                .matching(pictures)
                .onElements("img")
                .allowAttributes("class")
                .matching(LANGUAGE)
                .onElements("code")
                .allowAttributes("class")
                .matching(false, "mention", "anchor")
                .onElements("a")
                .allowAttributes("align")
                .matching(ALIGNMENT)
                .onElements("th", "td")
                .allowAttributes("start")
                .matching(NUMBER)
                .onElements("ol")
                .allowAttributes("type", "checked", "disabled")
                .onElements("input")
                .requireRelsOnLinks("nofollow", "ugc", "noopener");
    }

    private static PolicyFactory drawings(String owner) {
        Pattern classes = Pattern.compile("(?:" + Pattern.quote(owner) + "-[a-z0-9-]{1,40}(?: |$)){1,10}");
        return texts(LOCAL)
                .allowElements("div", "figure", "figcaption", "dl", "dt", "dd", "sub", "sup", "kbd", "small")
                .allowAttributes("class")
                .matching(classes)
                .onElements("div", "span", "figure", "figcaption", "table", "ul", "ol", "p", "dl", "dt", "dd")
                .toFactory();
    }

    /** The same for what a plugin draws in a text: it may have boxes, classes of its own, and pictures of its own. */
    String cleanDrawing(String owner, String drawn) {
        return drawings(owner).sanitize(drawn);
    }

    /** The markup without anything that is not allowed. */
    String clean(String html) {
        return policy.sanitize(html);
    }

    /** True for the address of a picture that this community serves. */
    static boolean local(String address) {
        return PICTURE.matcher(address).matches();
    }

    // Of all inputs only the box of a task list, which nobody can tick, and the one that shows a spoiler.
    private static @Nullable String tickBox(String element, List<String> attributes) {
        boolean checked = attributes.contains("checked");
        int type = attributes.indexOf("type");
        if (type < 0 || !attributes.get(type + 1).equals("checkbox")) {
            return null;
        }
        if (attributes.contains("spoiler-switch")) {
            attributes.clear();
            attributes.addAll(
                    List.of("type", "checkbox", "class", "spoiler-switch", "aria-label", SpoilerRenderer.WORD));
            return element;
        }
        attributes.clear();
        attributes.addAll(List.of("type", "checkbox", "disabled", "disabled"));
        if (checked) {
            attributes.addAll(List.of("checked", "checked"));
        }
        return element;
    }
}

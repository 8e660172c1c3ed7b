package io.devquest.engine.text;

/** The addresses of headings, kept apart where several texts are on one page. */
public final class Anchors {

    private static final String PREFIX = HeadingLinks.PREFIX;

    private Anchors() {}

    /** HTML that was made safe, with the key in the addresses: outside attributes it has no quotation marks. */
    public static String within(String html, String key) {
        if (!html.contains(PREFIX)) {
            return html;
        }
        String own = PREFIX + key + "-";
        return html.replace(" id=\"" + PREFIX, " id=\"" + own)
                .replace(" href=\"#" + PREFIX, " href=\"#" + own)
                .replace(" aria-labelledby=\"" + PREFIX, " aria-labelledby=\"" + own);
    }
}

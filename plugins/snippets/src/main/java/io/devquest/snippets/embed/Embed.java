package io.devquest.snippets.embed;

import io.devquest.snippets.snippet.Snippet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What another site shows of a snippet.
 *
 * @param url the address of the page for its frame
 * @param html the frame
 * @param files what is in it
 */
record Embed(String url, String html, List<Excerpt> files) {

    /** @param query how the revision, the file and the lines are named; empty for the latest revision as a whole */
    static Embed of(String site, Snippet snippet, String query, List<Excerpt> files) {
        String url = site + "/snippets/" + snippet.id() + "/embed" + query;
        return new Embed(url, frame(url, snippet.title()), files);
    }

    private static String frame(String url, String title) {
        return "<iframe src=\"" + escaped(url) + "\" title=\"" + escaped(title)
                + "\" width=\"100%\" height=\"400\" loading=\"lazy\"></iframe>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

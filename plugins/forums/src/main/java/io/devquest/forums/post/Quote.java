package io.devquest.forums.post;

/**
 * What somebody quotes, for the form in which they answer.
 *
 * @param author who wrote it, as Markdown
 * @param link where it is, as Markdown
 * @param text the lines of the quotation below the one that says so
 */
public record Quote(String author, String link, String text) {

    private static final int LONGEST = 2_000;

    static Quote of(Post post) {
        String body =
                post.body().length() <= LONGEST ? post.body() : post.body().substring(0, LONGEST) + "\u2026";
        return new Quote(
                post.author().displayName().replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1"),
                "[#" + post.number() + "](" + post.url() + ")",
                "\n>\n> " + body.replace("\n", "\n> ") + "\n\n");
    }
}

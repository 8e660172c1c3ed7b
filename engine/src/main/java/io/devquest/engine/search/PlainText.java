package io.devquest.engine.search;

import io.devquest.engine.text.CommonMarkdown;
import jakarta.inject.Inject;

/** What a text in Markdown says, without marks, as it is indexed and shown. */
final class PlainText {

    private static final int LONGEST = 100_000;

    private final CommonMarkdown markdown;

    @Inject
    PlainText(CommonMarkdown markdown) {
        this.markdown = markdown;
    }

    String of(String source) {
        return markdown.plainText(source.substring(0, Math.min(LONGEST, source.length())));
    }
}

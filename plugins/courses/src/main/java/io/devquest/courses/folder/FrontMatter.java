package io.devquest.courses.folder;

import org.jspecify.annotations.Nullable;

/** A Markdown text with fields before it, between two lines of three dashes. */
record FrontMatter(Fields fields, String body) {

    private static final String LINE = "---\n";

    static FrontMatter read(String file, @Nullable String text, Problems problems) {
        if (text == null) {
            return new FrontMatter(Fields.read(file, null, problems), "");
        }
        int end = text.startsWith(LINE) ? (text + "\n").indexOf("\n" + LINE, LINE.length() - 1) : -1;
        if (end < 0) {
            problems.add(file, "frontMatter", "This file begins with fields between two lines of three dashes.");
            return new FrontMatter(Fields.read(file, "title: ''", new Problems()), "");
        }
        String body = (text + "\n").substring(end + 1 + LINE.length());
        return new FrontMatter(Fields.read(file, text.substring(LINE.length() - 1, end + 1), problems), body.strip());
    }
}

package io.devquest.courses.author;

/** Texts of forms. */
final class Plain {

    private Plain() {}

    /** Plain line ends, which forms do not send, and no NUL, which PostgreSQL refuses. */
    static String text(String text) {
        return text.replace("\r\n", "\n").replace("\0", "");
    }
}

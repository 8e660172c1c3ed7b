package io.devquest.engine.search;

import java.util.Locale;

/**
 * One part of a question.
 *
 * @param text what stands there, without its marks
 * @param excluded true after a minus
 */
record Clause(Kind kind, String text, boolean excluded) {

    /** What is asked of a thing. */
    enum Kind {
        WORD,
        PHRASE,
        PREFIX,
        AUTHOR,
        TAG,
        /** Like a word or a phrase, in titles only. */
        TITLE,
        IN,
        BEFORE,
        AFTER,
        IS,
        TYPE;

        /** True for what is looked for in titles and texts. */
        boolean textual() {
            return this == WORD || this == PHRASE || this == PREFIX;
        }
    }

    /** As one writes it. */
    @Override
    public String toString() {
        String minus = excluded ? "-" : "";
        return minus
                + switch (kind) {
                    case WORD -> text;
                    case PHRASE -> '"' + text + '"';
                    case PREFIX -> text + "*";
                    default -> kind.name().toLowerCase(Locale.ROOT) + ":" + value();
                };
    }

    private String value() {
        return text.chars().anyMatch(Character::isWhitespace) ? '"' + text + '"' : text;
    }
}

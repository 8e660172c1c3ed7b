package io.devquest.engine.search;

import java.util.Locale;

/** The names of content types, as people write them. */
final class Types {

    private Types() {}

    /** True if the word means the type: its whole name, or its last part with or without an s. */
    static boolean named(String type, String word) {
        String last = last(type);
        return word.equals(type) || word.equals(last) || word.equals(last + "s");
    }

    static String last(String type) {
        return type.substring(type.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}

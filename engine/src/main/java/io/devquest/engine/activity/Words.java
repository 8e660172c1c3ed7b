package io.devquest.engine.activity;

import org.jspecify.annotations.Nullable;

/** A piece of a sentence, which may lead somewhere. Public parts, because templates read them. */
public record Words(String text, @Nullable String url) {

    /** A thing by its title. Whatever a plugin says its page is, a link leads to a page of this community. */
    static Words link(String text, String url) {
        boolean ours =
                url.startsWith("/") && !url.startsWith("//") && url.chars().noneMatch(c -> c <= ' ' || c == '\\');
        return new Words(text.isBlank() ? "\u2026" : text, ours ? url : null);
    }

    static Words plain(String text) {
        return new Words(text, null);
    }
}

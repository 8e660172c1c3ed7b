package io.devquest.forums.reading;

import io.devquest.forums.shared.About;
import io.devquest.forums.shared.Written;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which topics somebody marks as read; as it is sent. What is left out does not narrow it down.
 *
 * @param board the address of the only board
 * @param tag one they all have
 * @param context what they are all about, such as {@code lesson:java-loops}
 */
record ReadAll(
        @Size(max = 40) @Nullable String board,
        @Size(max = 60) @Nullable String tag,

        @Pattern(regexp = About.TEXT, message = About.RULE) @Nullable String context) {

    ReadAll {
        board = Written.line(board);
        tag = Written.line(tag);
        context = About.orNull(context);
    }
}

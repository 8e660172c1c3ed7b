package io.devquest.api.view;

import java.util.Optional;

/**
 * Draws the fenced blocks of one language in texts of people, such as {@code ```chess}.
 *
 * <p>Called on a thread of the engine while a page or a preview waits for it, for at most a second, outside any
 * transaction, concurrently. What it gives is kept for some minutes and shown to everybody who may read the text, so that
 * it depends on nothing but its arguments. If it throws, is slow, or its plugin is off, readers see the block as code.
 */
@FunctionalInterface
public interface FenceRenderer {

    /**
     * Draws a block.
     *
     * @param info all that stands behind the backticks, at most 200 characters; starts with the language
     * @param text what stands between them, at most 20,000 characters
     * @return HTML, at most 200,000 characters; sanitised as texts are, except that it may also hold {@code div},
     *     {@code span} and {@code figure}, classes that start with {@code <plugin>-}, and pictures of this community.
     *     Escape what is taken from the text. Empty to show the block as code.
     */
    Optional<Html> draw(String info, String text);
}

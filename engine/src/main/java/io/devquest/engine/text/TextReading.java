package io.devquest.engine.text;

import java.util.List;

/**
 * What a text in Markdown says and holds, for programs that judge it. Code is in none of it.
 *
 * @param words the running text, with that of links and quotations
 * @param own the same without quotations
 * @param links where its links lead, pictures of other hosts included, in their order
 * @param images how many pictures it has
 * @param ranges where in the source the running text is
 */
public record TextReading(String words, String own, List<String> links, int images, List<Range> ranges) {

    /** A part of the source. */
    public record Range(int start, int end) {}
}

package io.devquest.forums.post;

import io.devquest.forums.tending.LogLine;
import java.util.List;

/**
 * A line of a topic's log on a page of it.
 *
 * @param below the number of the shown post below which it stands; 0 for above all of them
 */
public record PlacedLine(LogLine line, int below) {

    /** The lines among the posts of a page; the post of a line may be elsewhere by now. */
    static List<PlacedLine> among(List<LogLine> lines, List<Post> shown) {
        return lines.stream()
                .map(line -> new PlacedLine(
                        line,
                        shown.stream()
                                .mapToInt(Post::number)
                                .filter(number -> number <= line.number())
                                .max()
                                .orElse(0)))
                .toList();
    }

    /** The lines below posts that do not stand in the order in which they were written. */
    static List<PlacedLine> below(List<LogLine> lines, List<Post> shown) {
        int last = shown.isEmpty() ? 0 : shown.get(shown.size() - 1).number();
        return lines.stream().map(line -> new PlacedLine(line, last)).toList();
    }
}

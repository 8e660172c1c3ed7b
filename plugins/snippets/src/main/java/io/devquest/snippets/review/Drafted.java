package io.devquest.snippets.review;

import io.devquest.api.data.Id;
import java.util.List;
import java.util.stream.Stream;

/** What somebody keeps until the review is submitted, and the lines it is about. */
public record Drafted(Id comment, String file, int first, int last) {

    static List<Drafted> of(List<LineThread> threads) {
        return threads.stream().flatMap(Drafted::of).toList();
    }

    private static Stream<Drafted> of(LineThread thread) {
        return thread.comments().stream()
                .filter(LineComment::draft)
                .map(comment -> new Drafted(comment.id(), thread.file(), thread.first(), thread.last()));
    }
}

package io.devquest.forums.help;

import io.devquest.api.data.Id;
import io.devquest.forums.board.BoardKind;
import io.devquest.forums.topic.Slug;

/** A topic as far as a list of similar ones names it. */
record SimilarRow(
        Id id, String title, String boardTitle, String boardKind, int replies, boolean solved, boolean sameTitle) {

    boolean question() {
        return boardKind.equals(BoardKind.QUESTIONS);
    }

    SimilarTopic shown() {
        return new SimilarTopic(
                id,
                title,
                "/forums/topics/" + id + "/" + Slug.of(title),
                boardTitle,
                question(),
                question() && solved,
                Math.max(0, replies),
                sameTitle);
    }
}

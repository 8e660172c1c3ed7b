package io.devquest.forums.post;

import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.people.Person;
import io.devquest.api.view.Html;
import io.devquest.api.vote.Tally;
import io.devquest.forums.shared.Author;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A post as it is stored. */
record PostRow(
        Id id,
        Id topicId,
        int number,
        Id authorId,
        @Nullable Id replyToId,
        @Nullable Integer replyToNumber,
        String body,
        Html html,
        int version,
        Instant createdAt,
        @Nullable Instant editedAt,
        boolean deleted,
        int bound,
        int score) {

    Post shown(Map<Id, Person> people, Tally votes) {
        return new Post(
                id,
                topicId,
                number,
                Author.of(people.get(authorId)),
                replyToId,
                replyToNumber,
                body,
                html,
                votes.score(),
                votes.mine() > 0,
                votes,
                version,
                createdAt,
                editedAt,
                deleted);
    }

    Cursor cursor() {
        return Cursor.of(number);
    }

    Standing standing() {
        return new Standing(bound, score, number);
    }
}

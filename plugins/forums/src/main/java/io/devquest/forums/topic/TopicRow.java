package io.devquest.forums.topic;

import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.notification.WatchLevel;
import io.devquest.api.people.Person;
import io.devquest.forums.board.BoardKind;
import io.devquest.forums.board.Posting;
import io.devquest.forums.shared.Author;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A topic beside the name of its board. */
record TopicRow(
        Id id,
        Id boardId,
        String boardSlug,
        String boardTitle,
        String boardKind,
        boolean downVotes,
        @Nullable String parentSlug,
        @Nullable String parentTitle,
        String access,
        String startBy,
        String replyBy,
        Id authorId,
        String title,
        String tags,
        int postCount,
        int version,
        Instant createdAt,
        Instant lastActivityAt,
        Id lastPostBy,
        @Nullable String context,
        @Nullable Id answerId,
        @Nullable Instant answeredAt,
        @Nullable Instant infoAskedAt,
        @Nullable Id duplicateOf,
        @Nullable Instant deletedAt,
        @Nullable String pinned,
        @Nullable Instant pinnedUntil,
        @Nullable Instant closedAt,
        @Nullable Instant closesAt,
        int slowSeconds,
        int postsAway,
        int logCount,
        int sameCount,
        boolean same,
        @Nullable Id claimedBy,
        @Nullable Instant claimedUntil,
        @Nullable Integer readUpTo,
        int unread,
        long score,
        boolean appointed,
        WatchLevel watched) {

    Topic shown(Map<Id, Person> people, Instant now) {
        return new Topic(
                id,
                new Topic.BoardName(
                        boardId, boardSlug, boardTitle, boardKind, downVotes, parentSlug, parentTitle, posting()),
                Author.of(people.get(authorId)),
                title,
                Slug.of(title),
                tags.isEmpty() ? List.of() : List.of(tags.split(" ")),
                postCount,
                version,
                createdAt,
                lastActivityAt,
                Author.of(people.get(lastPostBy)),
                context,
                question(people, now),
                deletedAt != null,
                new TopicState(pinned, pinnedUntil, closedAt != null, closesAt, slowSeconds, postsAway, logCount),
                readUpTo == null ? null : new Topic.Reading(readUpTo, unread));
    }

    Posting posting() {
        return new Posting(access, startBy, replyBy);
    }

    private @Nullable Question question(Map<Id, Person> people, Instant now) {
        return boardKind.equals(BoardKind.QUESTIONS)
                ? new Question(
                        answerId,
                        answerId == null ? null : answeredAt,
                        infoAskedAt != null,
                        duplicateOf,
                        sameCount,
                        same,
                        claim(people, now))
                : null;
    }

    private Question.@Nullable Claim claim(Map<Id, Person> people, Instant now) {
        return claimedBy == null || claimedUntil == null || !claimedUntil.isAfter(now)
                ? null
                : new Question.Claim(Author.of(people.get(claimedBy)), claimedUntil);
    }

    /** Its place among the top. */
    Cursor rank() {
        return Cursor.of(score, id);
    }

    Cursor cursor() {
        return Cursor.of(lastActivityAt, id);
    }
}

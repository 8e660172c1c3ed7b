package io.devquest.snippets.wanted;

import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface RequestMapper {

    /** 0 if there was none before; an open one stays as it is. */
    int updateAsked(Id snippet, Instant at);

    void insert(Id snippet, Instant at);

    void insertSkill(Id snippet, String skill);

    void deleteSkills(Id snippet);

    /** An open one. */
    Optional<RequestRow> selectBySnippet(Id snippet, Instant now);

    /** Those the viewer may take, or has taken. */
    List<RequestRow> selectList(Viewer viewer, List<String> skills, RequestRow.Place after, Instant now, int limit);

    void insertReviewer(Id person);

    /** Others who take one as the same person wait. */
    Id selectReviewerForUpdate(Id person);

    int selectTakenCount(Id reviewer, Instant now);

    /** 0 if somebody else is at it, or it is closed. */
    int updateTaken(Id snippet, Id reviewer, Instant until, Instant now);

    void updateReleased(Id snippet, Id reviewer);

    /** 0 if somebody else is at it, or it is closed. */
    int updateReviewed(Id snippet, Id reviewer, Instant now);

    /** 0 if it is closed. */
    int updateClosed(Id snippet, Instant now);

    void updateReviewerGone(Id reviewer);

    void deleteBySnippet(Id snippet);

    void deleteByAuthor(Id author);

    /** What somebody has asked for or taken. */
    List<Involvement> selectByPerson(Id person);

    /** The part a person has in a request. */
    record Involvement(
            Id snippetId,
            boolean reviewer,
            Instant askedAt,
            @Nullable Instant closedAt) {}
}

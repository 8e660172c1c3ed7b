package io.devquest.forums.question;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface QuestionMapper {

    /** The accepted answer as it is stored, and who wrote it. */
    record Accepted(Id postId, Id authorId, int number) {}

    /** Locks the topic until the transaction ends. */
    Id selectForUpdate(Id topic);

    Optional<Accepted> selectAccepted(Id topic);

    void updateAnswer(Id topic, @Nullable Id post, @Nullable Id by, @Nullable Instant at);

    /** 0 if somebody has asked already. */
    int updateInfoAsked(Id topic, Id by, Instant at);

    int updateInfoSettled(Id topic);

    void updateDuplicate(Id topic, @Nullable Id of);
}

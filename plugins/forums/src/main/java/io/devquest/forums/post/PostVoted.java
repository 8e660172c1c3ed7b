package io.devquest.forums.post;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import java.util.Map;

/**
 * Someone voted for a post or against it, reacted to it, or took that back.
 *
 * @param voteCount votes for it, less votes against it
 * @param reactions how often each reaction was chosen
 */
@EventName("forums.post.voted")
public record PostVoted(
        Id topicId, Id postId, int number, long voteCount, long up, long down, Map<String, Long> reactions)
        implements DomainEvent {

    /** Facts of earlier versions know votes only. */
    public PostVoted {
        reactions = reactions == null ? Map.of() : Map.copyOf(reactions);
    }
}

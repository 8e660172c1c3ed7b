package io.devquest.forums.post;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;

/** Someone voted for a post, or took the vote back. */
@EventName("forums.post.voted")
public record PostVoted(Id topicId, Id postId, int number, int voteCount) implements DomainEvent {}

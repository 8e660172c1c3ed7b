package io.devquest.forums.help;

import io.devquest.api.Engine;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.forums.shared.ForumsErrors;
import io.devquest.forums.topic.Topic;

/** Refuses what nobody does to their own question, or to what is none. */
final class Asked {

    private Asked() {}

    static void ofAnother(Engine engine, Actor actor, Topic topic) {
        Id person = actor.requireId();
        if (topic.question() == null) {
            throw new CommunityException(
                    ForumsErrors.NOT_A_QUESTION, "This board is for discussion, not for questions.");
        }
        if (topic.deleted()) {
            throw CommunityException.notFound("There is no such topic, or it was deleted.");
        }
        if (topic.author().id().equals(person)) {
            throw new CommunityException(ForumsErrors.OWN_QUESTION, "This is your own question.");
        }
        if (!engine.relations().mayReach(person, topic.author().id())) {
            throw new CommunityException(
                    ForumsErrors.UNREACHABLE, "You cannot do this with a question of this person.");
        }
    }
}

package io.devquest.engine.notifications;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.people.Mentions;
import io.devquest.api.people.Person;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;

/** Finds the people a text mentions. */
@Singleton
public final class MentionReader implements Mentions {

    @Inject
    public MentionReader() {}

    @Override
    public Map<Id, Person> in(Actor author, String field, String markdown) {
        throw new UnsupportedOperationException("Mentions");
    }
}

package io.devquest.api.people;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import java.util.Map;

/** Finds who is mentioned in a text: {@code @name}, outside code and links. */
public interface Mentions {

    /**
     * The people a text mentions and its author may reach, oneself not counted. At most two statements, none for a text
     * without {@code @}.
     *
     * @param field the field of the input the text came from, for the error
     * @param markdown as the person wrote it
     * @return by id
     * @throws io.devquest.api.error.InvalidInput {@code mentions} if there are more than the author may make: 10, or 2
     *     on the first day of an account, both settings of the community
     */
    Map<Id, Person> in(Actor author, String field, String markdown);
}

package io.devquest.api.people;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import java.util.Map;

/** Finds who is mentioned in a text: {@code @name}, outside code and links. */
public interface Mentions {

    /**
     * The people a text mentions and its author may reach, oneself not counted. The slug of a group one is a member of
     * mentions its members and counts as one. At most two statements, none for a text without {@code @}; where a name is
     * nobody's one more, and one for each group.
     *
     * @param field the field of the input the text came from, for the error
     * @param markdown as the person wrote it
     * @return by id
     * @throws io.devquest.api.error.InvalidInput {@code mentions} if there are more than the author may make: 10, or 2
     *     on the first day of an account, or a group with more than 100 members, all settings of the community
     */
    Map<Id, Person> in(Actor author, String field, String markdown);
}

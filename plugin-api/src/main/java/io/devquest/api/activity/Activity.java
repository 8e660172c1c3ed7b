package io.devquest.api.activity;

import io.devquest.api.content.Context;
import io.devquest.api.data.Id;
import java.util.Optional;

/**
 * An entry of the feeds, shaped like an activity of Activity Streams 2.0: actor, verb, object, target, context. Its
 * audience is that of its object, now and whenever that changes; title, text and link are asked of the object's {@link
 * io.devquest.api.content.ContentType} when the entry is shown. Its sentence is the text {@code activity.<fact>} of the
 * plugin's messages, such as {@code activity.forums.post.added}, where {@code {0}} is the actor, {@code {1}} the object
 * and {@code {2}} the target.
 *
 * @param verb what was done
 * @param actor who did it
 * @param object the content item it was done to
 * @param target the content item it was done in; empty if there is none
 * @param context what it is about in the learning world; empty if nothing
 */
public record Activity(Verb verb, Id actor, Id object, Optional<Id> target, Optional<Context> context) {

    /** An entry without target and context. */
    public static Activity of(Id actor, Verb verb, Id object) {
        return new Activity(verb, actor, object, Optional.empty(), Optional.empty());
    }

    /** The same with a target. */
    public Activity in(Id item) {
        return new Activity(verb, actor, object, Optional.of(item), context);
    }

    /** The same about something in the learning world. */
    public Activity about(Context learned) {
        return new Activity(verb, actor, object, target, Optional.of(learned));
    }
}

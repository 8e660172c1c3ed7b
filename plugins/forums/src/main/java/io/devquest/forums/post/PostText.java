package io.devquest.forums.post;

import io.devquest.api.Engine;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.people.Person;
import io.devquest.api.view.Html;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody wrote, how it is shown, and whom it names. */
record PostText(String body, Html html, List<Id> mentioned) {

    /** Reads a text; input that has passed its checks is never null. */
    static PostText of(Engine engine, Actor author, @Nullable String checked) {
        String body = checked == null ? "" : checked;
        Map<Id, Person> mentioned = engine.mentions().in(author, "body", body);
        return new PostText(body, engine.markdown().render(body, mentioned.values()), List.copyOf(mentioned.keySet()));
    }

    /** Whom it names and an earlier text did not. */
    List<Id> newlyMentioned(Engine engine, Actor author, String before) {
        Set<Id> known = mentioned.isEmpty()
                ? Set.of()
                : engine.mentions().in(author, "body", before).keySet();
        return mentioned.stream().filter(id -> !known.contains(id)).toList();
    }
}

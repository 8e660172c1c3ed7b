package io.devquest.engine.comments;

import io.devquest.api.Engine;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.people.Person;
import io.devquest.api.view.Html;
import java.util.List;
import java.util.Map;

/** What somebody wrote, how it is shown, and whom it names. */
record CommentText(String body, Html html, List<Id> mentioned) {

    static CommentText of(Engine engine, Actor author, String body) {
        long most = engine.settings().get(CommentSettings.CHARACTERS);
        if (body.isEmpty()) {
            throw InvalidInput.of("body", "notBlank", "Write something first.");
        }
        if (body.codePointCount(0, body.length()) > most) {
            throw InvalidInput.of("body", "size", "A comment has at most " + most + " characters.");
        }
        Map<Id, Person> mentioned = engine.mentions().in(author, "body", body);
        return new CommentText(
                body, engine.markdown().render(body, mentioned.values()), List.copyOf(mentioned.keySet()));
    }
}

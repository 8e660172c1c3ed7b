package io.devquest.forums.topic;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.data.Id;
import io.devquest.api.http.Request;
import io.devquest.api.moderation.Draft;
import io.devquest.api.moderation.Submission;
import io.devquest.api.moderation.Submitted;
import io.devquest.forums.shared.ForumsPermissions;

/** Changes of titles and tags, on their way through the checks of the community. */
public final class TopicEdits {

    /** A change of a topic. */
    record Edit(Id topic, TopicChange change) {}

    private final Engine engine;
    private final Submission<Edit> edit;

    private TopicEdits(Engine engine, Topics topics) {
        this.engine = engine;
        edit = new Submission<>(
                "forums.topic.edit",
                Edit.class,
                false,
                ForumsPermissions.WRITE,
                TopicEdits::draft,
                (input, draft) -> new Edit(
                        input.topic(),
                        new TopicChange(
                                input.change().title() == null ? null : draft.title(),
                                input.change().tags(),
                                input.change().version(),
                                input.change().reason())),
                (actor, input) ->
                        topics.edit(actor, input.topic(), input.change()).id());
    }

    /** Declares them. */
    public static TopicEdits of(Registrar add, Topics topics) {
        TopicEdits edits = new TopicEdits(add.engine(), topics);
        add.submission(edits.edit);
        return edits;
    }

    Submitted edit(Request request, Id topic, TopicChange change) {
        return engine.submit(edit, request, new Edit(topic, change));
    }

    private static Draft draft(Edit input) {
        String title = input.change().title();
        return new Draft(TopicContent.NAME, input.topic(), null, title == null ? "" : title, "");
    }
}

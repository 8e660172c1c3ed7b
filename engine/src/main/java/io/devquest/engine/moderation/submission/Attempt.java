package io.devquest.engine.moderation.submission;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.moderation.Draft;
import io.devquest.api.moderation.Submission;
import io.devquest.engine.scope.Scope;

/** Somebody's wish to publish something. */
record Attempt<S extends Record>(Scope scope, Submission<S> submission, Actor author, S input) {

    Id authorId() {
        return author.requireId();
    }

    Draft draft() {
        return submission.draft().apply(input);
    }

    Attempt<S> with(Draft draft) {
        return new Attempt<>(scope, submission, author, submission.rewritten().apply(input, draft));
    }

    Id publish() {
        return submission.publisher().apply(author, input);
    }
}

package io.devquest.engine.moderation.check;

import io.devquest.api.moderation.Draft;
import io.devquest.api.moderation.Finding;
import java.util.List;

/** What is known of a draft before its author's past is looked at. */
public record Assessment(Candidate candidate, List<Finding> opinions) {

    public Draft draft() {
        return candidate.draft();
    }
}

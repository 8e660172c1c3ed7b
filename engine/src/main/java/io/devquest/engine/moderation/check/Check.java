package io.devquest.engine.moderation.check;

import io.devquest.api.moderation.Finding;
import java.util.List;

/** One way of looking at a candidate, by its text and its author alone. */
interface Check {

    List<Finding> look(Candidate candidate, Writer writer);
}

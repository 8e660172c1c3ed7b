package io.devquest.engine.moderation.check;

import io.devquest.api.moderation.Finding;
import java.util.ArrayList;
import java.util.List;

/** What robots do with forms. */
final class FormCheck implements Check {

    @Override
    public List<Finding> look(Candidate candidate, Writer writer) {
        List<Finding> found = new ArrayList<>();
        if (candidate.signs().caught()) {
            found.add(new Finding(50, "form.trap", "A field was filled in that people do not see."));
        }
        if (candidate.signs().hasty() && writer.isNew() && writer.recent().isEmpty()) {
            found.add(new Finding(30, "form.hasty", "It was sent within three seconds."));
        }
        return found;
    }
}

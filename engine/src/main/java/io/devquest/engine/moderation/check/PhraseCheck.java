package io.devquest.engine.moderation.check;

import io.devquest.api.moderation.Finding;
import java.util.ArrayList;
import java.util.List;

/** Sentences of those who sell something. */
final class PhraseCheck implements Check {

    private final List<PhraseGroup> groups = PhraseGroup.load();

    @Override
    public List<Finding> look(Candidate candidate, Writer writer) {
        List<Finding> found = new ArrayList<>();
        for (PhraseGroup group : groups) {
            List<String> phrases = group.in(candidate.line());
            boolean counts = !phrases.isEmpty()
                    && (!group.withLink() || candidate.links().count() > 0);
            if (counts) {
                int score = Math.min(100, group.score() + group.score() / 2 * (phrases.size() - 1));
                found.add(new Finding(
                        score,
                        "phrase." + group.name(),
                        "Advertisements are written like this: '" + phrases.get(0) + "'."));
            }
        }
        return found;
    }
}

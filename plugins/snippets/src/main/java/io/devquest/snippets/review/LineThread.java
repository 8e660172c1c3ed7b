package io.devquest.snippets.review;

import io.devquest.api.data.Id;
import java.util.List;

/**
 * What is said of some lines.
 *
 * @param revision the revision they were read in
 * @param file where they are in the latest revision; where they were, if they are outdated
 * @param quoted the lines as they were
 */
public record LineThread(
        Id id,
        int revision,
        String file,
        int first,
        int last,
        String quoted,
        boolean outdated,
        boolean resolved,
        boolean mayResolve,
        List<LineComment> comments) {

    /** The lines as they were, one by one. */
    public List<String> quotedLines() {
        return quoted.lines().toList();
    }

    /** Changes with anything that is shown of it. */
    public String mark() {
        return Integer.toHexString(hashCode());
    }

    /** Whether a suggestion stands in the place of the lines. */
    public boolean applied() {
        return comments.stream().anyMatch(comment -> comment.appliedRevision() != null);
    }

    /** Whether somebody has not submitted yet what they said. */
    public boolean drafted() {
        return comments.stream().anyMatch(LineComment::draft);
    }
}

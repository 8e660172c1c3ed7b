package io.devquest.engine.moderation.check;

import io.devquest.api.error.CommunityException;
import io.devquest.api.moderation.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the checks say of something.
 *
 * @param findings the gravest first
 */
public record Judgement(Verdict verdict, int score, List<Finding> findings) {

    private static final int REASONS = 3;

    static Judgement of(List<Finding> findings, long holdAt, long refuseAt) {
        int score = findings.stream().mapToInt(Finding::score).sum();
        Verdict verdict = score >= refuseAt ? Verdict.REFUSE : score >= holdAt ? Verdict.HOLD : Verdict.PUBLISH;
        List<Finding> sorted = findings.stream()
                .sorted(Comparator.comparing(Finding::score).reversed())
                .toList();
        return new Judgement(verdict, score, sorted);
    }

    /** Why it waits, for its author. */
    public String waiting() {
        return "A moderator will look at this before it appears. " + reasons();
    }

    /** Why it is not published, for its author. */
    public CommunityException refusal() {
        return new CommunityException(CheckErrors.REFUSED, "This was not published. " + reasons());
    }

    private String reasons() {
        return findings.stream()
                .filter(finding -> finding.score() > 0)
                .limit(REASONS)
                .map(Finding::reason)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** What moderators should look at although it is published. */
    public List<Finding> flags() {
        return findings.stream().filter(finding -> finding.score() == 0).toList();
    }
}

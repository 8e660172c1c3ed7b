package io.devquest.snippets.snippet;

import io.devquest.api.activity.Activity;
import io.devquest.api.activity.Verb;
import io.devquest.api.notification.Notification;
import io.devquest.api.notification.NotificationType;
import io.devquest.api.view.Icon;
import io.devquest.api.vote.Ballots;
import java.util.List;

/** What others learn of a snippet, and its stars. */
public final class SnippetNews {

    /** For the author of what was forked. */
    public static final NotificationType FORK = NotificationType.direct("snippets.fork", Icon.CODE);

    private SnippetNews() {}

    public static List<Notification> forked(SnippetShared fork) {
        return fork.forkedFrom() == null
                ? List.of()
                : List.of(Notification.about(FORK.name(), fork.snippetId(), fork.title(), fork.url())
                        .by(fork.authorId())
                        .to(List.of(fork.forkedFrom())));
    }

    public static List<Activity> shared(SnippetShared snippet) {
        return List.of(Activity.of(snippet.authorId(), Verb.CREATE, snippet.snippetId()));
    }

    /** Stars are votes for a snippet that bring no points. */
    public static Ballots stars(Ballots ballots, Snippets snippets) {
        return ballots.withVotes().telling((id, tally) -> snippets.starred(id, tally.up()));
    }
}

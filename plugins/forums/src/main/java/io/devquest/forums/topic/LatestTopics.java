package io.devquest.forums.topic;

import io.devquest.api.access.Actor;
import io.devquest.api.http.Request;
import io.devquest.api.view.Fragment;
import io.devquest.forums.shared.ForumsPermissions;
import java.util.List;
import java.util.Optional;

/** The card with the latest topics on the home page. */
public final class LatestTopics {

    private static final int SHOWN = 6;

    private final TopicPicks topics;

    public LatestTopics(TopicPicks topics) {
        this.topics = topics;
    }

    /** The card; empty while nobody has written, or for those who may not read. */
    public Optional<Fragment> card(Request request, Actor viewer) {
        if (!viewer.can(ForumsPermissions.READ)) {
            return Optional.empty();
        }
        List<Topic> latest = topics.latest(viewer, SHOWN);
        return latest.isEmpty()
                ? Optional.empty()
                : Optional.of(Fragment.of("forums/latest").with("topics", latest));
    }
}

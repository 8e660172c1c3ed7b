package io.devquest.forums.topic;

import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.http.Request;
import io.devquest.api.people.Person;
import io.devquest.api.view.Fragment;
import io.devquest.forums.shared.ForumsPermissions;
import java.util.Optional;

/** The tab of a profile with the topics that person started. */
public final class StartedTopics {

    private static final int ON_ONE_PAGE = 20;

    private final TopicPicks topics;

    public StartedTopics(TopicPicks topics) {
        this.topics = topics;
    }

    /** The list; empty if there is nothing the reader may see. */
    public Optional<Fragment> tab(Request request, Person person) {
        if (!request.actor().can(ForumsPermissions.READ)) {
            return Optional.empty();
        }
        Slice<Topic> started =
                topics.startedBy(request.actor(), person.id(), new Paging(ON_ONE_PAGE, request.query("after")));
        return started.items().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Fragment.of("forums/started").with("topics", started).with("path", person.url() + "/topics"));
    }
}

package io.devquest.engine.activity;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.job.Schedule;
import io.devquest.api.people.Relations;
import io.devquest.engine.access.group.GroupDirectory;
import io.devquest.engine.users.PeopleDirectory;
import io.devquest.engine.users.profile.Profiles;
import jakarta.inject.Inject;
import java.time.Duration;

/** What the activity domain adds to the community. */
public final class ActivityManifest implements CommunityPlugin {

    private final ActivityStream stream;
    private final Feeds feeds;
    private final FeedViews views;
    private final Sentences sentences;
    private final Profiles profiles;
    private final GroupDirectory groups;
    private final PeopleDirectory people;
    private final Relations relations;

    @Inject
    ActivityManifest(
            ActivityStream stream,
            Feeds feeds,
            FeedViews views,
            Sentences sentences,
            Profiles profiles,
            GroupDirectory groups,
            PeopleDirectory people,
            Relations relations) {
        this.stream = stream;
        this.feeds = feeds;
        this.views = views;
        this.sentences = sentences;
        this.profiles = profiles;
        this.groups = groups;
        this.people = people;
        this.relations = relations;
    }

    @Override
    public void register(Registrar add) {
        var pages = new ActivityPages(views, groups);
        add.routes(ActivityRoutes.of(new ActivityHandlers(feeds, sentences, profiles, groups)));
        add.routes(ActivityRoutes.of(pages));
        add.channel(new FeedChannel(people, relations, groups).channel());
        add.profileTab("activity", "core.activity.tab", pages::ofPerson);
        add.job("gone-activity", Schedule.every(Duration.ofHours(24)), stream::removeGone);
    }
}

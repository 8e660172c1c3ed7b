package io.devquest.engine.activity;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Group;
import io.devquest.api.content.Context;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.people.Person;
import io.devquest.api.view.Fragment;
import io.devquest.api.view.Page;
import io.devquest.engine.access.group.GroupDirectory;
import java.net.URLEncoder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Feeds as pages: one's own, that of a group, that of a person as a tab of the profile. */
final class ActivityPages {

    private static final String PATH = "/activity";

    private final FeedViews views;
    private final GroupDirectory groups;

    ActivityPages(FeedViews views, GroupDirectory groups) {
        this.views = views;
        this.groups = groups;
    }

    Response page(Request request) {
        Actor actor = request.actor();
        FeedKey key = FeedQuery.of(request, actor.signedIn() ? FeedKey.FOLLOWED : FeedKey.EVERYTHING);
        return Response.page(Page.of("core/activity/page", "core.activity")
                .with("tab", tab(actor, key))
                .with("context", key.context())
                .with("feed", views.page(request, key, address(key))));
    }

    /** Which tab is open; none for the feeds of others. */
    private static String tab(Actor actor, FeedKey key) {
        return switch (key.kind()) {
            case ALL -> "all";
            case FOLLOWED -> "followed";
            case CONTEXT -> "context";
            case PERSON -> key.equals(actor.id().map(FeedKey::person).orElse(null)) ? "mine" : "other";
            case GROUP -> "other";
        };
    }

    private static String address(FeedKey key) {
        @Nullable Context context = key.context();
        return PATH + (context == null ? "?feed=" + key : "?context=" + URLEncoder.encode(context.toString(), UTF_8));
    }

    /** The lines that have come since a page was drawn, for the script of that page. */
    Response since(Request request) {
        FeedKey key = FeedQuery.of(request, FeedKey.EVERYTHING);
        return Response.fragment(Fragment.of("core/activity/since")
                .with(
                        "feed",
                        views.since(
                                request,
                                key,
                                address(key),
                                request.query("since").orElse(""))));
    }

    Response ofGroup(Request request) {
        Group group = groups.get(request.actor(), request.parameter("slug"));
        return Response.page(Page.of("core/activity/group", group.name())
                .with("group", group)
                .with("feed", views.page(request, FeedKey.group(group.id()), group.url() + PATH)));
    }

    Optional<Fragment> ofPerson(Request request, Person person) {
        boolean own = request.actor().id().filter(person.id()::equals).isPresent();
        return Optional.of(Fragment.of("core/activity/person")
                .with("person", person)
                .with("own", own)
                .with("feed", views.page(request, FeedKey.person(person.id()), person.url() + PATH)));
    }
}

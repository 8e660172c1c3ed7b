package io.devquest.engine.activity;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.engine.access.group.GroupDirectory;
import io.devquest.engine.users.profile.Profiles;

/** Feeds over REST. */
final class ActivityHandlers {

    private final Feeds feeds;
    private final Sentences sentences;
    private final Profiles profiles;
    private final GroupDirectory groups;

    ActivityHandlers(Feeds feeds, Sentences sentences, Profiles profiles, GroupDirectory groups) {
        this.feeds = feeds;
        this.sentences = sentences;
        this.profiles = profiles;
        this.groups = groups;
    }

    Response list(Request request) {
        return answer(request, FeedQuery.of(request, FeedKey.EVERYTHING));
    }

    Response ofPerson(Request request) {
        Actor actor = request.actor();
        return answer(
                request,
                FeedKey.person(profiles.person(actor, request.parameter("name")).id()));
    }

    Response ofGroup(Request request) {
        Actor actor = request.actor();
        return answer(
                request,
                FeedKey.group(groups.get(actor, request.parameter("slug")).id()));
    }

    Response count(Request request) {
        String since = request.query("since")
                .orElseThrow(() -> new CommunityException(
                        CommonErrors.PARAMETER_INVALID, "The parameter 'since' is the cursor of an entry."));
        return Response.json(
                new FeedCount(feeds.count(request.actor(), FeedQuery.of(request, FeedKey.EVERYTHING), since)));
    }

    private Response answer(Request request, FeedKey key) {
        FeedPage page = feeds.page(request.actor(), key, request.paging(Feeds.LIMIT, Feeds.CAP));
        return Response.json(new Slice<>(
                page.doings().stream()
                        .map(doing -> ActivityDocument.of(doing, sentences.text(doing, request.locale())))
                        .toList(),
                page.next()));
    }
}

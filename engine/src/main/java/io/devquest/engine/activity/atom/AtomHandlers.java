package io.devquest.engine.activity.atom;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Group;
import io.devquest.api.activity.AtomFeed;
import io.devquest.api.content.ContentItem;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.people.Person;
import io.devquest.engine.access.CorePermissions;
import io.devquest.engine.access.group.GroupDirectory;
import io.devquest.engine.activity.FeedItem;
import io.devquest.engine.activity.FeedKey;
import io.devquest.engine.activity.FeedViews;
import io.devquest.engine.http.SiteAddress;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.users.Accounts;
import io.devquest.engine.users.profile.Profiles;
import io.devquest.engine.views.Messages;
import java.util.Optional;

/** Feeds for feed readers: with a token what its person may see, without one what everybody may. */
final class AtomHandlers {

    private static final int ITEMS = 30;

    private final FeedViews feeds;
    private final FeedTokens tokens;
    private final Accounts accounts;
    private final Profiles profiles;
    private final GroupDirectory groups;
    private final Messages messages;
    private final SiteAddress site;

    AtomHandlers(
            FeedViews feeds,
            FeedTokens tokens,
            Accounts accounts,
            Profiles profiles,
            GroupDirectory groups,
            Messages messages,
            SiteAddress site) {
        this.feeds = feeds;
        this.tokens = tokens;
        this.accounts = accounts;
        this.profiles = profiles;
        this.groups = groups;
        this.messages = messages;
        this.site = site;
    }

    Response everything(Request request) {
        return answer(
                request, reader(request), FeedKey.EVERYTHING, text(request, "core.activity.all"), "/activity?feed=all");
    }

    Response followed(Request request) {
        Actor reader = reader(request);
        if (!reader.signedIn()) {
            throw unknown();
        }
        return answer(request, reader, FeedKey.FOLLOWED, text(request, "core.activity.followed"), "/activity");
    }

    Response ofPerson(Request request) {
        Actor reader = reader(request);
        Person person = profiles.person(reader, request.parameter("name"));
        String title = text(request, "core.activity.of", person.displayName());
        return answer(request, reader, FeedKey.person(person.id()), title, person.url() + "/activity");
    }

    Response ofGroup(Request request) {
        Actor reader = reader(request);
        Group group = groups.get(reader, request.parameter("slug"));
        String title = text(request, "core.activity.of", group.name());
        return answer(request, reader, FeedKey.group(group.id()), title, group.url() + "/activity");
    }

    // never who is signed in: a feed has the same content in a browser as in the reader that it is pasted into
    private Actor reader(Request request) {
        Actor reader = request.query("token")
                .map(token -> tokens.reader(token).orElseThrow(AtomHandlers::unknown))
                .orElseGet(accounts::guest);
        if (!reader.can(CorePermissions.READ)) {
            throw unknown();
        }
        return reader;
    }

    private static CommunityException unknown() {
        return CommunityException.notFound("There is no such feed, or its address was replaced by a new one.");
    }

    private String text(Request request, String key, Object... arguments) {
        return messages.text(Scope.CORE, request.locale(), key, arguments);
    }

    private Response answer(Request request, Actor reader, FeedKey key, String title, String page) {
        String id = key + (key.equals(FeedKey.FOLLOWED) ? "/" + reader.requireId() : "");
        Optional<String> token = request.query("token");
        AtomFeed feed = new AtomFeed(
                site.url(),
                id,
                title,
                request.path() + token.map(text -> "?token=" + text).orElse(""),
                page);
        for (FeedItem item : feeds.items(reader, key, ITEMS, request.locale())) {
            feed.add(entry(item), item.actor().displayName(), item.actor().url(), item.at());
        }
        return feed.response();
    }

    private static ContentItem entry(FeedItem item) {
        return new ContentItem(
                "activity",
                item.id(),
                item.sentence(),
                item.excerpt(),
                item.path(),
                item.actor().id(),
                item.at());
    }
}

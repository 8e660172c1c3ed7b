package io.devquest.engine.activity;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Paging;
import io.devquest.api.http.Request;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Feeds as pages show them: what one person did in a row is one line. */
@Singleton
public final class FeedViews {

    private final Feeds feeds;
    private final Sentences sentences;

    @Inject
    FeedViews(Feeds feeds, Sentences sentences) {
        this.feeds = feeds;
        this.sentences = sentences;
    }

    /**
     * The part of a feed that the request asks for.
     *
     * @param url the page of the feed
     */
    FeedView page(Request request, FeedKey key, String url) {
        Paging paging = request.paging(Feeds.LIMIT, Feeds.CAP);
        FeedPage page = feeds.page(request.actor(), key, paging);
        return view(page, paging.after().isEmpty(), key, url, request.locale());
    }

    /** The latest of a feed. */
    public FeedView latest(Actor actor, FeedKey key, String url, int count, Locale locale) {
        return view(feeds.page(actor, key, new Paging(count, Optional.empty())), true, key, url, locale);
    }

    /** The latest of a feed in plain words. */
    public List<FeedItem> items(Actor actor, FeedKey key, int count, Locale locale) {
        return feeds.page(actor, key, new Paging(count, Optional.empty())).doings().stream()
                .map(doing -> item(doing, locale))
                .toList();
    }

    private FeedItem item(Doing doing, Locale locale) {
        @Nullable String path = Words.link("", doing.object().url()).url();
        return new FeedItem(
                doing.row().id(),
                sentences.text(doing, locale),
                doing.object().excerpt(),
                path == null ? doing.actor().url() : path,
                doing.actor(),
                doing.row().at());
    }

    /** What has come since a cursor of the feed. */
    FeedView since(Request request, FeedKey key, String url, String since) {
        return view(feeds.since(request.actor(), key, since), true, key, url, request.locale());
    }

    private FeedView view(FeedPage page, boolean latest, FeedKey key, String url, Locale locale) {
        @Nullable String next = page.next();
        return new FeedView(
                key.toString(),
                url,
                lines(page.doings(), locale),
                latest ? page.since() : null,
                next == null ? null : url + (url.contains("?") ? "&" : "?") + "after=" + next);
    }

    private List<FeedLine> lines(List<Doing> doings, Locale locale) {
        List<FeedLine> lines = new ArrayList<>();
        for (int first = 0; first < doings.size(); ) {
            int end = first + 1;
            while (end < doings.size() && doings.get(first).sameAs(doings.get(end))) {
                end++;
            }
            lines.add(line(doings.subList(first, end), locale));
            first = end;
        }
        return lines;
    }

    private FeedLine line(List<Doing> alike, Locale locale) {
        Doing doing = alike.get(0);
        ActivityRow row = doing.row();
        return new FeedLine(
                row.id().toString(),
                doing.actor(),
                sentences.of(doing, locale),
                doing.object().excerpt(),
                row.at(),
                row.audience(),
                row.groupName() == null ? null : Words.link(row.groupName(), "/g/" + row.groupSlug()),
                alike.stream()
                        .skip(1)
                        .map(other -> Words.link(
                                other.object().title(), other.object().url()))
                        .toList());
    }
}

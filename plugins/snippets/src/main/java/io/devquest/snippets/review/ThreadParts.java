package io.devquest.snippets.review;

import io.devquest.api.http.Request;
import io.devquest.api.view.Page;
import io.devquest.snippets.snippet.Shown;
import io.devquest.snippets.snippet.Snippet;
import java.util.List;

/** The threads on the page of a snippet. */
public final class ThreadParts {

    private final Threads threads;
    private final LiveThreads live;

    public ThreadParts(Threads threads, LiveThreads live) {
        this.threads = threads;
        this.live = live;
    }

    /** Beside the latest revision; an earlier one has other lines. */
    public Page add(Page page, Request request, Shown shown) {
        Snippet snippet = shown.snippet();
        long position = live.position(snippet.id());
        List<LineThread> all = shown.number() == snippet.revision()
                ? threads.list(
                        request.actor().viewer(), snippet.id(), snippet.author().id())
                : List.of();
        return page.with("placed", Placed.of(all))
                .with("outdated", all.stream().filter(LineThread::outdated).toList())
                .with("drafts", Drafted.of(all))
                .with("channel", live.channel(snippet.id()))
                .with("position", position);
    }
}

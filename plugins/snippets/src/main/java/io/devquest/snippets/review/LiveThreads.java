package io.devquest.snippets.review;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.data.Id;
import io.devquest.api.live.Channel;
import io.devquest.snippets.shared.SnippetsPermissions;
import io.devquest.snippets.snippet.SnippetRevised;
import io.devquest.snippets.snippet.Snippets;
import java.util.Optional;

/**
 * Tells pages that are open that the threads of their snippet have changed, and no more: what a reader may see of them, the
 * page asks for. Whoever sees a snippet by its key alone is not told.
 */
public final class LiveThreads {

    private final Engine engine;
    private final Channel channel;

    private LiveThreads(Engine engine, Channel channel) {
        this.engine = engine;
        this.channel = channel;
    }

    /** Declares the channel. */
    public static LiveThreads of(Registrar add, Snippets snippets) {
        Channel channel = new Channel(
                "snippets.snippet",
                (actor, key) -> actor.can(SnippetsPermissions.READ)
                        && Id.parse(key)
                                .flatMap(id -> snippets.find(actor, id, Optional.empty()))
                                .isPresent());
        add.channel(channel);
        return new LiveThreads(add.engine(), channel);
    }

    String channel(Id snippet) {
        return channel.at(snippet);
    }

    /** The number of the last change. */
    long position(Id snippet) {
        return engine.events().position(channel(snippet));
    }

    /** In a transaction. */
    void changed(Id snippet) {
        engine.events().publish(new ThreadsChanged(snippet), channel(snippet));
    }

    /** A new revision may have other lines. */
    public void revised(SnippetRevised fact) {
        engine.database().inTransaction(() -> changed(fact.snippetId()));
    }
}

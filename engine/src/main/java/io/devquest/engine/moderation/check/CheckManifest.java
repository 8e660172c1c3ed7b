package io.devquest.engine.moderation.check;

import static io.devquest.engine.access.CorePermissions.MANAGE_WORDS;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.http.Route;
import io.devquest.api.job.Schedule;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** What the checks add to the community. */
public final class CheckManifest implements CommunityPlugin {

    private static final Duration CHANGES_OF_OTHER_NODES = Duration.ofSeconds(5);

    private final WatchedWords words;
    private final PastTexts past;

    @Inject
    CheckManifest(WatchedWords words, PastTexts past) {
        this.words = words;
        this.past = past;
    }

    @Override
    public void register(Registrar add) {
        words.reload();
        var handlers = new WordHandlers(words);
        String rest = "/api/v1/admin/words";
        add.settings(CheckSettings.all());
        add.routes(List.of(
                Route.get("/admin/words", MANAGE_WORDS, handlers::page, "Shows the words that are watched"),
                Route.post("/admin/words", MANAGE_WORDS, handlers::submit, "Watches a word"),
                Route.post("/admin/words/{id}/delete", MANAGE_WORDS, handlers::removed, "Stops watching a word"),
                Route.get(rest, MANAGE_WORDS, handlers::list, "Lists the words that are watched")
                        .gives(WordDocument.class),
                Route.post(rest, MANAGE_WORDS, handlers::add, "Watches a word")
                        .takes(NewWord.class)
                        .gives(WordDocument.class),
                Route.delete(rest + "/{id}", MANAGE_WORDS, handlers::remove, "Stops watching a word")));
        add.job("watched-words", Schedule.every(CHANGES_OF_OTHER_NODES).onEveryNode(), words::reload);
        add.job("published-texts", Schedule.every(Duration.ofHours(1)), past::forgetOld);
    }
}

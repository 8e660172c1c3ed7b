package io.devquest.engine.moderation.check;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.moderation.Draft;
import io.devquest.api.moderation.Finding;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.moderation.check.WatchedWord.Action;
import io.devquest.engine.text.TextReader;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The words that are watched, held in memory. Whole words count, whatever their case, outside code. */
@Singleton
public final class WatchedWords {

    private final Transactions database;
    private final WordMapper mapper;
    private final TextReader reader;
    private final Ids ids;
    private final Clock clock;
    private volatile List<Watch> watched = List.of();

    @Inject
    WatchedWords(Transactions database, OwnerMappers mappers, TextReader reader, Ids ids, Clock clock) {
        this.database = database;
        this.mapper = mappers.mapper(WordMapper.class);
        this.reader = reader;
        this.ids = ids;
        this.clock = clock;
    }

    /** Reads anew what is stored; for changes made elsewhere. */
    void reload() {
        watched = list().stream().map(Watch::of).toList();
    }

    List<WatchedWord> list() {
        return mapper.selectAll();
    }

    WatchedWord add(Actor by, NewWord input) {
        String phrase = Objects.requireNonNull(input.phrase());
        Action action = Action.valueOf(Objects.requireNonNull(input.action()).toUpperCase(Locale.ROOT));
        String replacement = Objects.requireNonNull(input.replacement());
        String key = Tokens.line(phrase).strip();
        if (key.isEmpty()) {
            throw InvalidInput.of("phrase", "words", "Write at least one letter or digit.");
        }
        if (action == Action.REPLACE && replacement.isEmpty()) {
            throw InvalidInput.of("replacement", "notBlank", "Write what should stand in its place.");
        }
        Id id = ids.next();
        return database.inTransaction(() -> {
            String other = action == Action.REPLACE ? replacement : "";
            if (mapper.insert(id, phrase, key, action, other, by.requireId(), clock.instant()) == 0) {
                throw InvalidInput.of("phrase", "taken", "This word is watched already.");
            }
            database.afterCommit(this::reload);
            return new WatchedWord(id, phrase, action, other, clock.instant());
        });
    }

    void remove(Id id) {
        database.inTransaction(() -> {
            if (mapper.deleteById(id) == 0) {
                throw CommunityException.notFound("This word is not watched.");
            }
            database.afterCommit(this::reload);
        });
    }

    Draft replaced(Draft draft) {
        List<Watch> replaced = watched.stream()
                .filter(watch -> watch.word().action() == Action.REPLACE)
                .toList();
        if (replaced.isEmpty()) {
            return draft;
        }
        String title = draft.title();
        String body = draft.body();
        for (Watch watch : replaced) {
            title = watch.replacedIn(title);
            // reading Markdown costs more than looking whether there is anything to replace
            body = watch.source().matcher(body).find() ? reader.change(body, watch::replacedIn) : body;
        }
        return new Draft(draft.type(), draft.content(), draft.place(), title, body);
    }

    boolean anyBlocked() {
        return watched.stream().anyMatch(watch -> watch.word().action() == Action.BLOCK);
    }

    List<Finding> blocked(Candidate candidate) {
        return in(candidate, Action.BLOCK)
                .map(phrase -> new Finding(100, "words.block", "The word '" + phrase + "' is not used here."))
                .toList();
    }

    List<Finding> look(Candidate candidate) {
        return Stream.of(
                        blocked(candidate).stream(),
                        in(candidate, Action.HOLD)
                                .map(phrase -> new Finding(50, "words.hold", "It has the word '" + phrase + "'.")),
                        in(candidate, Action.FLAG)
                                .map(phrase -> new Finding(0, "words.flag", "It has the word '" + phrase + "'.")))
                .flatMap(found -> found)
                .toList();
    }

    private Stream<String> in(Candidate candidate, Action action) {
        return watched.stream()
                .filter(watch -> watch.word().action() == action && watch.in(candidate.line()))
                .map(watch -> watch.word().phrase());
    }
}

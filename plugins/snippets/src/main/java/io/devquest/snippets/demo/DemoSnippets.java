package io.devquest.snippets.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Database;
import io.devquest.api.data.Id;
import io.devquest.api.demo.DemoData;
import io.devquest.snippets.file.SnippetFile;
import io.devquest.snippets.review.NewThread;
import io.devquest.snippets.review.Reviews;
import io.devquest.snippets.snippet.NewSnippet;
import io.devquest.snippets.snippet.SnippetChange;
import io.devquest.snippets.snippet.Snippets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A few snippets as people share them, one of them revised and commented. */
public final class DemoSnippets implements DemoData {

    private static final String LIMITER = "RateLimiter.java";

    /** Where the limiter asks whether its window is over. */
    private static final int WINDOW_LINE = 23;

    private final Database database;
    private final Snippets snippets;
    private final Reviews reviews;

    /** Below the checks of the community, which would not let anybody write so much at once. */
    public DemoSnippets(Database database, Snippets snippets, Reviews reviews) {
        this.database = database;
        this.snippets = snippets;
        this.reviews = reviews;
    }

    @Override
    public void make(List<Actor> people) {
        Actor mentor = people.get(2);
        Actor member = people.get(3);
        share(
                member,
                "The most frequent words of a text",
                "My first script with `Counter`. Is there a shorter way?",
                "python",
                "word_count.py");
        share(
                mentor,
                "Streaks with one query",
                "Gaps and islands: the trick is the difference between a date and its number.",
                "sql",
                "streaks.sql");
        Id limiter = share(
                member,
                "A rate limiter with a fixed window",
                "Lets `limit` calls through in each window. The clock is given, so that tests need not wait.",
                "java",
                LIMITER);
        NewThread doubt = new NewThread(
                1,
                LIMITER,
                WINDOW_LINE,
                null,
                "A window that ends now is over as well. `isBefore` the other way round says that.",
                "        if (!now.isBefore(start.plus(window))) {",
                null,
                false);
        database.inTransaction(() -> reviews.start(mentor, limiter, doubt, Optional.empty()));
        List<SnippetFile> tested = files(LIMITER, "RateLimiterTest.java");
        database.inTransaction(() -> snippets.change(member, limiter, SnippetChange.of(tested, "Add a test", 1)));
    }

    private Id share(Actor author, String title, String description, String tag, String... names) {
        List<@Nullable String> tags = List.of(tag);
        NewSnippet snippet = new NewSnippet(title, description, tags, "public", null, files(names), "First version");
        return database.inTransaction(() -> snippets.share(author, snippet, null));
    }

    private static List<SnippetFile> files(String... names) {
        return Arrays.stream(names)
                .map(name -> new SnippetFile(name, text(name)))
                .toList();
    }

    private static String text(String name) {
        try (InputStream in = DemoSnippets.class.getResourceAsStream("/demo/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("There is no example " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

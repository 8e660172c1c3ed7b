package io.devquest.engine.search;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Audience;
import io.devquest.api.access.Audiences;
import io.devquest.api.content.ContentItem;
import io.devquest.api.content.ContentType;
import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.api.search.SearchDocument;
import io.devquest.engine.CommunityServer;
import io.devquest.engine.StartOptions;
import io.devquest.engine.access.audience.AudienceStore;
import io.devquest.engine.config.Config;
import io.devquest.engine.content.ContentTypes;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.events.EventLog;
import io.devquest.engine.events.Listeners;
import io.devquest.engine.scope.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;

/** A whole engine in a folder, which can be stopped and started, and papers that can be found. */
final class Stack implements AutoCloseable, ContentType {

    private static final String TYPE = "stack.paper";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path home;
    private final Map<Id, SearchDocument> papers = new ConcurrentHashMap<>();
    private final List<Id> ids = new ArrayList<>();
    private CommunityServer server;
    private Scope scope;
    private Audiences audiences;

    Stack(Path home) {
        this.home = home;
        server = start();
        scope = register();
        audiences = server.get(AudienceStore.class).forScope(scope);
    }

    private CommunityServer start() {
        return CommunityServer.start(Config.defaults(home).withPort(0), StartOptions.standard());
    }

    private Scope register() {
        Scope opened = new Scope("stack", Stack.class.getClassLoader());
        server.get(ContentTypes.class).add(opened, TYPE, this);
        return opened;
    }

    void stop() {
        scope.close();
        server.close();
    }

    void startAgain() {
        server = start();
        scope = register();
        audiences = server.get(AudienceStore.class).forScope(scope);
    }

    SearchFeed feed() {
        return server.get(SearchFeed.class);
    }

    /** Waits until the index is ready and holds everything. */
    void settle() {
        server.get(Listeners.class).awaitIdle(PATIENCE);
        feed().awaitIdle(PATIENCE);
    }

    List<Id> ids() {
        return ids;
    }

    Id add(String title, Audience audience) {
        Id id = server.get(Ids.class).next();
        put(SearchDocument.of(id, title, "The text of " + title, Instant.EPOCH).tagged(List.of("paper")));
        change(() -> audiences.assign(TYPE, id, audience));
        ids.add(id);
        return id;
    }

    void addPart(Id whole, String title) {
        Id id = server.get(Ids.class).next();
        put(SearchDocument.of(id, title, "A part", Instant.EPOCH).partOf(whole));
        change(() -> audiences.share(TYPE, id, whole));
    }

    private void put(SearchDocument document) {
        papers.put(document.id(), document);
    }

    void edit(Id id, String title) {
        put(SearchDocument.of(id, title, "Another text of " + title, Instant.EPOCH));
        change(() -> server.get(EventLog.class).forScope(scope).publish(new PaperChanged(id)));
    }

    void showTo(Id id, Audience audience) {
        change(() -> audiences.assign(TYPE, id, audience));
    }

    void conceal(Id id) {
        change(() -> audiences.conceal(id));
    }

    void reveal(Id id) {
        change(() -> audiences.reveal(id));
    }

    void remove(Id id) {
        ids.remove(id);
        change(() -> audiences.remove(id));
    }

    private void change(Runnable work) {
        server.get(Transactions.class).inTransaction(work);
    }

    /** How many papers have the word in their title. */
    int found(String word) {
        return feed().search((searcher, position) -> searcher.count(new TermQuery(new Term(Field.TITLE, word))))
                .orElse(-1);
    }

    /** Everything the index holds. */
    Map<String, String> content() {
        return feed().search((searcher, position) -> Inside.of(searcher.getIndexReader()))
                .orElseThrow();
    }

    void sql(String statement) {
        try (Connection connection = server.get(DataSource.class).getConnection();
                Statement sent = connection.createStatement()) {
            sent.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Path indexes() {
        return home.resolve("data").resolve("search");
    }

    List<Path> files() {
        try (Stream<Path> files = Files.walk(indexes())) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> folders() {
        try (Stream<Path> files = Files.list(indexes())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return TYPE;
    }

    @Override
    public List<ContentItem> visible(Actor actor, Collection<Id> wanted) {
        return List.of();
    }

    @Override
    public List<SearchDocument> documents(Collection<Id> wanted) {
        return wanted.stream().filter(papers::containsKey).map(papers::get).toList();
    }

    @Override
    public void close() {
        stop();
    }
}

package io.devquest.engine.votes;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Audience;
import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.api.content.ContentItem;
import io.devquest.api.content.ContentType;
import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.api.reputation.ReputationRule;
import io.devquest.api.view.Icon;
import io.devquest.api.vote.Ballots;
import io.devquest.api.vote.Reaction;
import io.devquest.api.vote.Tally;
import io.devquest.api.vote.Votes;
import io.devquest.engine.CommunityServer;
import io.devquest.engine.StartOptions;
import io.devquest.engine.access.Permissions;
import io.devquest.engine.access.audience.AudienceStore;
import io.devquest.engine.config.Config;
import io.devquest.engine.content.ContentTypes;
import io.devquest.engine.data.DatabaseConfig;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.reputation.ReputationLedger;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import io.devquest.engine.users.Accounts;
import io.devquest.engine.users.Registration;
import io.devquest.engine.users.SettableClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** A community where songs are voted on; what a song is, only this test knows. */
final class Ballroom implements AutoCloseable {

    static final String SONG = "songs.song";
    static final ReputationRule UP = ReputationRule.of("songs.song.liked", 10).exempt();
    static final ReputationRule DOWN =
            ReputationRule.of("songs.song.disliked", -2).withGiver(-1).exempt();

    /** People may vote. */
    enum Sing implements Permission {
        VOTE;

        @Override
        public String id() {
            return "songs.vote";
        }

        @Override
        public Role defaultRole() {
            return Role.MEMBER;
        }
    }

    final SettableClock clock = new SettableClock();
    final CommunityServer server;
    final Scope scope = new Scope("songs", Ballroom.class.getClassLoader());
    final Votes votes;
    final Map<Id, Id> authors = new ConcurrentHashMap<>();
    final List<Tally> told = new ArrayList<>();

    Ballroom(TestDatabases kind) {
        DatabaseConfig database = kind.config();
        try {
            Config config = Config.defaults(Files.createTempDirectory("devquest-votes-"))
                    .withPort(0)
                    .withDatabase(new Config.Database(
                            database.url(), database.user(), database.password(), database.connections()));
            server = CommunityServer.start(
                    config, StartOptions.standard().withoutHttp().at(clock));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.get(Permissions.class).declare(scope, Sing.values());
        server.get(ReputationLedger.class).declare(scope, UP, DOWN);
        server.get(ContentTypes.class).add(scope, SONG, new Songs());
        server.get(VoteStore.class)
                .declare(
                        scope,
                        Ballots.of(SONG, Sing.VOTE)
                                .withVotes(UP)
                                .withDownVotes(id -> true, DOWN)
                                .withReactions(new Reaction("wow", Icon.PARTY), new Reaction("hm", Icon.BULB))
                                .telling((id, tally) -> told.add(tally)));
        votes = server.get(VoteStore.class).forScope(scope);
        server.get(SettingsStore.class).save(Map.of("core.reputation.pair_cap", "1000000"));
    }

    private final class Songs implements ContentType {

        @Override
        public String name() {
            return SONG;
        }

        @Override
        public List<ContentItem> visible(Actor actor, Collection<Id> ids) {
            return audiences().visible(actor, ids).stream()
                    .map(id -> new ContentItem(SONG, id, "Song", "", "/songs/" + id, authors.get(id), Instant.EPOCH))
                    .toList();
        }
    }

    private AudienceStore audiences() {
        return server.get(AudienceStore.class);
    }

    Actor person(String name) {
        Accounts accounts = server.accounts();
        Id id = accounts.findByName(name)
                .orElseGet(() -> accounts.create(
                        new Registration(name, name + "@example.org", "seven quiet lighthouses"),
                        name,
                        Set.of(Role.MEMBER)))
                .id();
        return accounts.actor(id);
    }

    Id song(Actor author) {
        Id id = server.get(Ids.class).next();
        authors.put(id, author.requireId());
        change(() -> audiences().forScope(scope).assign(SONG, id, Audience.members()));
        return id;
    }

    void hide(Id song) {
        change(() -> audiences().hide(song));
    }

    void show(Id song) {
        change(() -> audiences().show(song));
    }

    void change(Runnable work) {
        server.get(Transactions.class).inTransaction(work);
    }

    void set(String setting, int value) {
        server.get(SettingsStore.class).save(Map.of(setting, String.valueOf(value)));
    }

    long number(String sql) {
        try (Connection connection = server.get(DataSource.class).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void execute(String sql) {
        try (Connection connection = server.get(DataSource.class).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        scope.close();
        server.close();
    }
}

package io.devquest.engine.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Audience;
import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.api.data.Paging;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.tag.TagScope;
import io.devquest.api.tag.Tags;
import io.devquest.engine.CommunityServer;
import io.devquest.engine.StartOptions;
import io.devquest.engine.access.Permissions;
import io.devquest.engine.access.audience.AudienceStore;
import io.devquest.engine.config.Config;
import io.devquest.engine.data.DatabaseConfig;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.users.Registration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever happens to things and tags, nobody is shown or counts a tag of what they may not see. */
class TagCountsPropertyTest {

    private static final String MAP = "maps.map";
    private static final List<String> NAMES = List.of("aa", "bb", "cc");
    private static final Map<TestDatabases, Atlas> OPENED = new HashMap<>();

    enum Deed {
        TAG,
        HIDE,
        SHOW,
        OPEN,
        MEMBERS,
        STAFF,
        MERGE,
        SPLIT
    }

    /** What happens to one of two maps; tags: a set of the three, as bits. */
    record Step(Deed deed, int map, int tags) {}

    /** People may draw maps, nobody makes new tags for atlases. */
    enum Draw implements Permission {
        TAG,
        NEVER;

        @Override
        public String id() {
            return "maps." + name().toLowerCase(Locale.ROOT);
        }

        @Override
        public Role defaultRole() {
            return this == TAG ? Role.MEMBER : Role.ADMIN;
        }
    }

    private record Atlas(CommunityServer server, Scope scope, Tags tags, Actor ann) {

        static Atlas on(TestDatabases kind) {
            DatabaseConfig database = kind.config();
            try {
                Config config = Config.defaults(Files.createTempDirectory("devquest-tags-"))
                        .withPort(0)
                        .withDatabase(new Config.Database(
                                database.url(), database.user(), database.password(), database.connections()));
                CommunityServer server =
                        CommunityServer.start(config, StartOptions.standard().withoutHttp());
                Scope scope = new Scope("maps", Atlas.class.getClassLoader());
                server.get(Permissions.class).declare(scope, Draw.values());
                TagStore store = server.get(TagStore.class);
                store.declare(scope, TagScope.of(MAP, Draw.TAG));
                store.declare(scope, TagScope.of("maps.atlas", Draw.NEVER).withTags(1, 2));
                store.declare(scope, TagScope.of("maps.globe", Draw.TAG).only("round"));
                Id ann = server.accounts()
                        .create(
                                new Registration("ann", "ann@example.org", "seven quiet lighthouses"),
                                "Ann",
                                Set.of(Role.MEMBER))
                        .id();
                return new Atlas(
                        server, scope, store.forScope(scope), server.accounts().actor(ann));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void change(Runnable work) {
            server.get(Transactions.class).inTransaction(work);
        }

        Id map(Audience audience) {
            Id id = server.get(Ids.class).next();
            show(id, audience);
            return id;
        }

        void show(Id map, Audience audience) {
            change(() -> server.get(AudienceStore.class).forScope(scope).assign(MAP, map, audience));
        }

        void tag(String type, Id map, List<String> names) {
            change(() -> tags.set(ann, type, map, names));
        }

        void clear() {
            try (Connection connection = server.get(DataSource.class).getConnection();
                    Statement statement = connection.createStatement()) {
                for (String table : List.of("content_tag", "tag_count", "tag_watch", "tag")) {
                    statement.execute("delete from core." + table);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        Map<String, Long> seen(Actor actor) {
            Map<String, Long> seen = new HashMap<>();
            server.get(TagDirectory.class)
                    .list(actor, "", MAP, false, new Paging(100, Optional.empty()))
                    .items()
                    .forEach(tag -> seen.put(tag.name(), tag.uses()));
            // what moderators keep is listed without any use
            seen.values().removeIf(uses -> uses == 0);
            return seen;
        }
    }

    private static Atlas atlas(TestDatabases kind) {
        return OPENED.computeIfAbsent(kind, Atlas::on);
    }

    @AfterContainer
    static void close() {
        OPENED.values().forEach(atlas -> {
            atlas.scope().close();
            atlas.server().close();
        });
        OPENED.clear();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Deed.values()),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 7))
                .as(Step::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(20);
    }

    @Property(tries = 40)
    void holdsOnH2(@ForAll("steps") List<Step> steps) {
        holds(atlas(TestDatabases.H2), steps);
    }

    @Property(tries = 20)
    void holdsOnPostgresql(@ForAll("steps") List<Step> steps) {
        holds(atlas(TestDatabases.POSTGRESQL), steps);
    }

    private static void holds(Atlas atlas, List<Step> steps) {
        atlas.clear();
        Model model = new Model();
        List<Id> maps = List.of(atlas.map(Audience.everyone()), atlas.map(Audience.everyone()));
        for (Step step : steps) {
            take(atlas, maps.get(step.map()), step);
            model.take(step);
        }
        assertThat(atlas.seen(atlas.server().accounts().guest())).isEqualTo(model.seen(false));
        assertThat(atlas.seen(atlas.ann())).isEqualTo(model.seen(true));
        assertThat(atlas.server().get(TagCounts.class).repair()).isZero();
    }

    private static void take(Atlas atlas, Id map, Step step) {
        AudienceStore audiences = atlas.server().get(AudienceStore.class);
        TagCare care = atlas.server().get(TagCare.class);
        switch (step.deed()) {
            case TAG -> atlas.tag(MAP, map, names(step.tags()));
            case HIDE -> atlas.change(() -> audiences.hide(map));
            case SHOW -> atlas.change(() -> audiences.show(map));
            case OPEN -> atlas.show(map, Audience.everyone());
            case MEMBERS -> atlas.show(map, Audience.members());
            case STAFF -> atlas.show(map, Audience.staff());
            case MERGE -> care.merge("bb", "aa");
            case SPLIT -> split(care);
            default -> throw new AssertionError(step);
        }
    }

    private static void split(TagCare care) {
        try {
            care.split("bb");
        } catch (CommunityException whole) {
            assertThat(whole.error().code()).isEqualTo("not_found");
        }
    }

    private static List<String> names(int bits) {
        List<String> names = new ArrayList<>();
        for (int bit = 0; bit < NAMES.size(); bit++) {
            if ((bits >> bit & 1) == 1) {
                names.add(NAMES.get(bit));
            }
        }
        return names;
    }

    @Example
    void aScopeSaysHowManyAndWhich() {
        Atlas atlas = atlas(TestDatabases.H2);
        Id map = atlas.map(Audience.everyone());
        assertThatThrownBy(() -> atlas.tag("maps.atlas", map, List.of()))
                .isInstanceOfSatisfying(
                        InvalidInput.class, refused -> assertThat(said(refused)).contains("1 tags"));
        assertThatThrownBy(() -> atlas.tag("maps.atlas", map, List.of("brand-new")))
                .isInstanceOfSatisfying(
                        InvalidInput.class, refused -> assertThat(said(refused)).contains("no tag 'brand-new'"));
        assertThatThrownBy(() -> atlas.tag("maps.globe", map, List.of("flat")))
                .isInstanceOfSatisfying(
                        InvalidInput.class, refused -> assertThat(said(refused)).contains("no tag 'flat'"));
        atlas.tag("maps.globe", map, List.of("Round"));
        assertThat(atlas.tags().of(List.of(map))).containsEntry(map, List.of("round"));
        assertThatThrownBy(() -> atlas.tag("maps.other", map, List.of("round")))
                .isInstanceOf(IllegalArgumentException.class);
        atlas.change(() ->
                atlas.server().get(AudienceStore.class).forScope(atlas.scope()).remove(map));
    }

    private static String said(InvalidInput refused) {
        return refused.messages().toString();
    }

    /** What must hold, without a database. */
    private static final class Model {

        private final List<Set<String>> tags = List.of(new HashSet<>(), new HashSet<>());
        private final Audience.Kind[] kinds = {Audience.Kind.PUBLIC, Audience.Kind.PUBLIC};
        private final boolean[] hidden = new boolean[2];
        private boolean merged;

        void take(Step step) {
            int map = step.map();
            switch (step.deed()) {
                case TAG -> {
                    tags.get(map).clear();
                    names(step.tags()).forEach(name -> tags.get(map).add(canonical(name)));
                }
                case HIDE -> hidden[map] = true;
                case SHOW -> hidden[map] = false;
                case OPEN -> kinds[map] = Audience.Kind.PUBLIC;
                case MEMBERS -> kinds[map] = Audience.Kind.MEMBERS;
                case STAFF -> kinds[map] = Audience.Kind.STAFF;
                case MERGE -> {
                    merged = true;
                    tags.forEach(set -> {
                        if (set.remove("bb")) {
                            set.add("aa");
                        }
                    });
                }
                default -> merged = false;
            }
        }

        private String canonical(String name) {
            return merged && name.equals("bb") ? "aa" : name;
        }

        Map<String, Long> seen(boolean member) {
            Map<String, Long> seen = new HashMap<>();
            for (int map = 0; map < 2; map++) {
                boolean counts = kinds[map] == Audience.Kind.PUBLIC || member && kinds[map] == Audience.Kind.MEMBERS;
                if (counts && !hidden[map]) {
                    tags.get(map).forEach(name -> seen.merge(name, 1L, Long::sum));
                }
            }
            return seen;
        }
    }
}

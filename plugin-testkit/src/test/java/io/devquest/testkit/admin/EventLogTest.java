package io.devquest.testkit.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Database;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.events.EventLog;
import io.devquest.engine.events.Listeners;
import io.devquest.engine.scope.Scope;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

@OnEveryDatabase
class EventLogTest {

    private static final String READERS = "/api/v1/admin/events/readers";
    private static final String PARKED = "/api/v1/admin/events/parked";

    @EventName("school.bell.rung")
    record BellRung(int hour) implements DomainEvent {}

    @RegisterExtension
    Community community = Community.empty();

    private final Scope school = new Scope("school", EventLogTest.class.getClassLoader());
    private final AtomicInteger heard = new AtomicInteger();
    private volatile boolean deaf;
    private TestClient olga;

    @BeforeEach
    void aFactIsParked() throws SQLException {
        olga = community.admin("olga");
        Listeners listeners = community.server().get(Listeners.class);
        listeners.listen(school, "notifications", BellRung.class, (event, fact) -> {
            if (deaf) {
                throw new IllegalStateException("cannot hear at " + fact.hour());
            }
            heard.incrementAndGet();
        });
        listeners.begin(school);
        Database database = community.server().get(Transactions.class);
        EventLog log = community.server().get(EventLog.class);
        database.inTransaction(() -> log.forScope(school).publish(new BellRung(8)));
        community.settle();
        try (Connection connection = community.server().get(DataSource.class).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into core.event_parked (reader, event_id, name, reason, parked_at)"
                    + " select 'school/notifications', id, name, 'java.lang.IllegalStateException: <too> early',"
                    + " published_at from core.event where name = 'school.bell.rung'");
        }
        heard.set(0);
    }

    @AfterEach
    void schoolIsOver() {
        school.close();
    }

    private JsonNode parked() {
        return olga.get(PARKED).expect(200).json().path("items").path(0);
    }

    private String one() {
        return "/" + parked().path("reader").asString() + "/"
                + parked().path("event").asString();
    }

    @Test
    void administratorsSeeReadersAndParkedFactsAndAreTold() {
        JsonNode readers = olga.get(READERS).expect(200).json().path("items");
        JsonNode reader = StreamSupport.stream(readers.spliterator(), false)
                .filter(one -> one.path("reader").asString().equals("school.notifications"))
                .findFirst()
                .orElseThrow();
        assertThat(reader.path("owner").asString()).isEqualTo("school");
        assertThat(reader.path("state").asString()).isEqualTo("reading");
        assertThat(reader.path("behind").asLong()).isZero();
        assertThat(reader.path("parked").asLong()).isEqualTo(1);
        olga.page("/admin/events")
                .contains("school.notifications", "school.bell.rung", "&lt;too&gt; early", "Reading", "Replay");
        olga.page("/admin/plugins").contains("1 fact is parked");
        assertThat(olga.get("/metrics").text())
                .contains("devquest_events_parked{reader=\"school.notifications\"} 1.0")
                .contains("devquest_events_behind{reader=\"school.notifications\"} 0.0");
        community.member("ana").get(PARKED).problem("forbidden", 403);
    }

    @Test
    void aFactIsReplayedByRest() {
        String path = PARKED + one();
        deaf = true;
        olga.post(path + "/replay").problem("fact_refused", 409);
        assertThat(parked().path("reason").asString()).isEqualTo("java.lang.IllegalStateException: cannot hear at 8");
        deaf = false;
        olga.post(path + "/replay").expect(204);
        assertThat(heard).hasValue(1);
        assertThat(parked().isMissingNode()).isTrue();
        olga.post(path + "/replay").problem("not_found", 404);
        olga.delete(path).problem("not_found", 404);
    }

    @Test
    void aFactIsReplayedOnThePageWhichSaysWhatWentWrong() {
        String path = "/admin/events/parked" + one();
        deaf = true;
        assertThat(olga.form(path + "/replay", Map.of()).expect(409).text()).contains("cannot hear at 8");
        deaf = false;
        olga.form(path + "/replay", Map.of()).expect(303);
        assertThat(heard).hasValue(1);
        olga.page("/admin/events").contains("Nothing is parked");
    }

    @Test
    void whileThePluginIsOffItCanBeDiscardedAndNotReplayed() {
        String path = PARKED + one();
        school.close();
        olga.post(path + "/replay").problem("reader_stopped", 409);
        olga.page("/admin/events").contains("Stopped");
        olga.delete(path).expect(204);
        assertThat(parked().isMissingNode()).isTrue();
        assertThat(heard).hasValue(0);
    }

    @Test
    void aFactIsDiscardedOnThePage() {
        olga.form("/admin/events/parked" + one() + "/discard", Map.of()).expect(303);
        olga.page("/admin/events").contains("Nothing is parked");
        assertThat(heard).hasValue(0);
    }
}

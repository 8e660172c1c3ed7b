package io.devquest.testkit.jobs;

import static io.devquest.testkit.jobs.Errands.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.engine.CommunityServer;
import io.devquest.engine.StartOptions;
import io.devquest.engine.config.Config;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Several nodes on one database, and what becomes of jobs whose plugin or node goes. */
@OnEveryDatabase
class JobNodesTest {

    private static final Duration QUICK = Duration.ofMillis(200);

    @RegisterExtension
    Community community = Community.withArchive(Errands.archive("1.0.0"));

    @TempDir
    Path home;

    private CommunityServer node() {
        Config first = community.server().get(Config.class);
        Config config = Config.defaults(home).withPort(0).withDatabase(first.database());
        return CommunityServer.start(
                config, StartOptions.standard().withSafeMode(true).beating(QUICK));
    }

    @Test
    void twoNodesDoEachJobOnce() {
        List<Integer> learnt = new CopyOnWriteArrayList<>();
        try (CommunityServer second = node();
                School here = new School(community.server(), (lesson, progress) -> learnt.add(lesson.number()));
                School there = new School(second, (lesson, progress) -> learnt.add(lesson.number()))) {
            IntStream.range(0, 40).forEach(number -> (number % 2 == 0 ? here : there).ask(number));
            until(() -> community.rows("core").get("job").stream().noneMatch(row -> row.contains("learn")));
            assertThat(learnt).hasSize(40).doesNotHaveDuplicates();
        }
    }

    @Test
    void whatADeadNodeHadTakenIsRunByAnother() {
        List<Integer> learnt = new CopyOnWriteArrayList<>();
        try (CommunityServer second = node();
                School there = new School(second, (lesson, progress) -> learnt.add(lesson.number()))) {
            until(() -> Stored.changed(
                            community,
                            "update core.job_lane set picked = true, picked_by = 'gone', version = version + 1,"
                                    + " last_heartbeat = execution_time - interval '1' day"
                                    + " where task_instance = 'school' and not picked")
                    == 1);
            there.ask(1);
            until(() -> learnt.contains(1));
            assertThat(learnt).containsExactly(1);
        }
    }

    @Test
    void jobsOfAPluginThatIsOffWaitAlsoThroughAnUpgrade() {
        Errands errands = new Errands(community);
        errands.ask("hang");
        until(() -> errands.only().path("state").asString().equals("running"));
        errands.ask("later");
        community.plugins().disable("errands");
        assertThat(errands.queue())
                .extracting(job -> job.path("state").asString())
                .containsExactly("off", "off");
        assertThat(errands.recurring("tick").path("state").asString()).isEqualTo("off");
        community.plugins().upgrade("errands", Errands.archive("1.1.0"));
        community.plugins().enable("errands");
        errands.mend();
        until(() -> errands.queue().isEmpty());
        assertThat(errands.done()).containsExactly("hang", "later");
        until(() -> errands.ticks() > 0);
    }

    @Test
    void nothingIsLeftOfTheJobsOfAPurgedPlugin() {
        Errands errands = new Errands(community);
        errands.ask("fail");
        until(() -> errands.only().path("attempts").asInt() == 1);
        community.plugins().uninstall("errands", true);
        assertThat(community.rows("core").get("job")).noneMatch(row -> row.contains("errands"));
        assertThat(community.rows("core").get("job_run")).isEmpty();
        assertThat(community.rows("core").get("job_lane")).noneMatch(row -> row.contains("errands"));
        assertThat(community.rows("core").get("job")).anyMatch(row -> row.contains("old-mail"));
    }

    @Test
    void pagesAndListsTakeTheSameStatementsHoweverManyThereAre() {
        Errands errands = new Errands(community);
        errands.admin().page("/admin/jobs");
        long few = community.statements(() -> errands.admin().page("/admin/jobs"));
        community.plugins().disable("errands");
        Stored.changed(
                community,
                "insert into core.job (id, owner, name, unique_key, recurring, timing, data, state, due_at, paused,"
                        + " attempts, revision, added_at, done, total, words, cancel_asked, last_millis, last_result,"
                        + " last_reason) select j.id + n.n, 'errands', 'run', 'k' || n.n, false, '', '{}', 'failed',"
                        + " j.due_at, false, 6, 0, j.added_at, 0, 0, '', false, 0, 'failed', 'no' from core.job j,"
                        + " (select 1 n union select 2 union select 3 union select 4 union select 5) n"
                        + " where j.name = 'tick'");
        long many = community.statements(() -> errands.admin().page("/admin/jobs"));
        assertThat(many).isEqualTo(few);
        assertThat(errands.queue()).hasSize(5);
        community.member("ada").get("/admin/jobs").expect(403);
    }
}

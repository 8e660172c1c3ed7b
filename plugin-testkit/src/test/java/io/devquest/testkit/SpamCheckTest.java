package io.devquest.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.api.data.Id;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import io.devquest.api.moderation.Draft;
import io.devquest.api.moderation.Finding;
import io.devquest.api.moderation.SpamCheck;
import io.devquest.api.moderation.Submission;
import io.devquest.api.moderation.Submitted;
import io.devquest.engine.moderation.submission.FlaggedContent;
import io.devquest.engine.moderation.submission.HeldSubmission;
import io.devquest.engine.moderation.submission.SubmissionDecisions;
import io.devquest.engine.moderation.submission.Submissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The opinions of plugins on what people publish. */
class SpamCheckTest {

    @RegisterExtension
    final Community community = Community.empty().checked();

    private final Slips slips = new Slips();

    @BeforeEach
    void install() {
        community.include(Slips.class, slips);
    }

    @Test
    void aFindingHoldsWithItsReasonAndTheCheckHearsWhatWasDecided() throws Exception {
        TestAnswer answer = slip("nina", "Something fishy").expect(202);
        assertThat(answer.json("/message")).contains("It smells.");
        Id held = Id.parse(answer.json("/held")).orElseThrow();
        Actor mona = actor(community.moderator("mona"));
        community.server().get(SubmissionDecisions.class).refuse(mona, held, "It smells indeed.");
        assertThat(slips.heard.poll(20, TimeUnit.SECONDS)).isEqualTo("spam: Something fishy");
    }

    @Test
    void aCheckThatThrowsOrIsSlowHasFoundNothing() {
        slip("nina", "A broken thing").expect(201);
        slip("otto", "A slow thing").expect(201);
    }

    @Test
    void staffIsNotChecked() {
        community
                .moderator("mona")
                .post("/api/v1/notes/slips", new Slip("Something fishy"))
                .expect(201);
    }

    @Test
    void whoeverOpensCasesIsToldInTheSameTransaction() {
        BlockingQueue<HeldSubmission> held = new LinkedBlockingQueue<>();
        BlockingQueue<FlaggedContent> flagged = new LinkedBlockingQueue<>();
        community.server().get(Submissions.class).onHeld(held::add);
        community.server().get(Submissions.class).onFlagged(flagged::add);
        community
                .admin("olga")
                .post("/api/v1/admin/words", Map.of("phrase", "pickle", "action", "flag"))
                .expect(201);
        slip("nina", "Something fishy").expect(202);
        assertThat(held.poll().draft().body()).isEqualTo("Something fishy");
        slip("otto", "Two pickle sandwiches").expect(201);
        assertThat(flagged.poll().findings()).extracting(Finding::code).containsExactly("words.flag");
        assertThat(held).isEmpty();
    }

    @Test
    void aSubmissionInATransactionIsADefect() {
        Actor nina = actor(community.member("nina"));
        assertThatThrownBy(() -> slips.engine()
                        .database()
                        .inTransaction(() -> slips.engine().submit(slips.submission, nina, new Slip("Hello"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("outside a transaction");
    }

    private TestAnswer slip(String name, String text) {
        return community.member(name).post("/api/v1/notes/slips", new Slip(text));
    }

    private Actor actor(TestClient person) {
        return community.server().accounts().actor(person.id());
    }

    record Slip(String text) {}

    /** Takes slips and throws them away; what is fishy smells. */
    static final class Slips implements CommunityPlugin, SpamCheck {

        private enum Use implements Permission {
            WRITE;

            @Override
            public String id() {
                return "notes.write";
            }

            @Override
            public Role defaultRole() {
                return Role.MEMBER;
            }
        }

        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        private final List<Engine> engines = new CopyOnWriteArrayList<>();
        private final Submission<Slip> submission = new Submission<>(
                "notes.slip",
                Slip.class,
                false,
                Use.WRITE,
                slip -> new Draft("notes.slip", null, null, "", slip.text()),
                (slip, draft) -> new Slip(draft.body()),
                (actor, slip) -> engine().ids().next());

        @Override
        public void register(Registrar add) {
            engines.add(add.engine());
            add.permissions(Use.WRITE);
            add.submission(submission);
            add.spamCheck(this);
            add.routes(List.of(Route.post(
                    "/api/v1/notes/slips",
                    Use.WRITE,
                    request -> {
                        Submitted submitted = engine().submit(submission, request, request.body(Slip.class));
                        return submitted.waits()
                                ? submitted.accepted()
                                : Response.created("/api/v1/notes/slips/" + submitted.requireContent(), submitted);
                    },
                    "Takes a slip")));
        }

        Engine engine() {
            return engines.get(0);
        }

        @Override
        public List<Finding> check(Actor author, Draft draft) {
            if (draft.body().contains("broken")) {
                throw new IllegalStateException("No connection to the nose");
            }
            if (draft.body().contains("slow")) {
                hang();
            }
            return draft.body().contains("fishy") ? List.of(new Finding(60, "smell", "It smells.")) : List.of();
        }

        private static void hang() {
            try {
                // for ever, as far as the author is concerned
                new CountDownLatch(1).await(1, TimeUnit.MINUTES);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void learn(Draft draft, boolean spam) {
            heard.add((spam ? "spam: " : "fine: ") + draft.body());
        }
    }
}

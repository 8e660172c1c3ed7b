package io.devquest.engine.access.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Audience;
import io.devquest.api.access.Audiences;
import io.devquest.api.content.Context;
import io.devquest.api.data.Id;
import io.devquest.api.learning.Completions;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.learning.CompletionStore;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.users.CoreFixture;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is for those who have completed something opens as they do, and closes if that is taken back. */
class CompletionsTest {

    private static final Context LOOPS = new Context(Context.Kind.LESSON, "loops");
    private static final Context COUNTDOWN = new Context(Context.Kind.EXERCISE, "countdown");

    private CoreFixture core;
    private AudienceStore store;
    private Audiences audiences;
    private CompletionStore completed;
    private Completions courses;

    private void open(TestDatabases kind) {
        core = new CoreFixture(kind);
        Milestones milestones = new Milestones(core.database, core.mappers(), core.ids);
        store = new AudienceStore(core.database, core.mappers(), milestones);
        audiences = store.forScope(new Scope("notes", getClass().getClassLoader()));
        completed = new CompletionStore(core.database, core.mappers(), milestones, store, Clock.systemUTC());
        courses = completed.forScope(new Scope("courses", getClass().getClassLoader()));
    }

    @AfterEach
    void close() {
        core.close();
    }

    private Id assigned(Audience audience) {
        Id id = core.ids.next();
        core.database.inTransaction(() -> audiences.assign("notes.note", id, audience));
        return id;
    }

    @ParameterizedTest
    @EnumSource
    void onlyThoseWhoHaveCompletedItSeeIt(TestDatabases kind) {
        open(kind);
        Actor ada = core.accounts.actor(core.member("ada"));
        Actor bob = core.accounts.actor(core.member("bob"));
        Actor admin = core.accounts.actor(core.admin("root"));
        Id solution = assigned(Audience.completed(COUNTDOWN));
        assertThat(audiences.of(solution)).contains(Audience.completed(COUNTDOWN));
        core.database.inTransaction(() -> {
            courses.complete(ada.requireId(), COUNTDOWN);
            courses.complete(ada.requireId(), COUNTDOWN);
            courses.complete(bob.requireId(), LOOPS);
        });
        assertThat(audiences.visible(ada, List.of(solution))).containsExactly(solution);
        assertThat(audiences.visible(bob, List.of(solution))).isEmpty();
        assertThat(audiences.visible(core.accounts.guest(), List.of(solution))).isEmpty();
        assertThat(audiences.visible(admin, List.of(solution))).containsExactly(solution);
        assertThat(courses.completed(ada.requireId(), List.of(LOOPS, COUNTDOWN)))
                .containsExactly(COUNTDOWN);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTakenBackClosesAndIsTold(TestDatabases kind) {
        open(kind);
        Actor ada = core.accounts.actor(core.member("ada"));
        AtomicInteger told = new AtomicInteger();
        store.onNarrowed(told::incrementAndGet);
        Id solution = assigned(Audience.completed(COUNTDOWN));
        core.database.inTransaction(() -> courses.complete(ada.requireId(), COUNTDOWN));
        assertThat(told).hasValue(0);
        Completions stranger = completed.forScope(new Scope("other", getClass().getClassLoader()));
        core.database.inTransaction(() -> stranger.withdraw(ada.requireId(), COUNTDOWN));
        assertThat(audiences.visible(ada, List.of(solution))).containsExactly(solution);
        core.database.inTransaction(() -> courses.withdraw(ada.requireId(), COUNTDOWN));
        assertThat(audiences.visible(ada, List.of(solution))).isEmpty();
        assertThat(told).hasValue(1);
    }

    @ParameterizedTest
    @EnumSource
    void aPurgedCatalogueLeavesNothingCompleted(TestDatabases kind) {
        open(kind);
        Actor ada = core.accounts.actor(core.member("ada"));
        core.database.inTransaction(() -> courses.complete(ada.requireId(), LOOPS));
        completed.forget("courses");
        assertThat(courses.completed(ada.requireId(), List.of(LOOPS))).isEmpty();
        assertThatThrownBy(() -> courses.complete(ada.requireId(), LOOPS)).isInstanceOf(IllegalStateException.class);
    }
}

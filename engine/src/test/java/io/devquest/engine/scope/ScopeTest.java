package io.devquest.engine.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.error.CommunityException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeTest {

    private final ClassLoader loader = new ClassLoader(getClass().getClassLoader()) {};
    private final Scope scope = new Scope("toys", loader, 2);

    @Test
    void undoesEverythingInReverseOrderAlsoIfSomethingFails() {
        List<String> undone = new ArrayList<>();
        scope.onClose("first", () -> undone.add("first"));
        scope.onClose("second", () -> {
            throw new AssertionError("no");
        });
        scope.onClose("third", () -> undone.add("third"));

        scope.close();
        scope.close();

        assertThat(undone).containsExactly("third", "first");
    }

    @Test
    void whatIsAddedTooLateIsUndoneAtOnce() {
        List<String> undone = new ArrayList<>();
        scope.close();

        assertThatThrownBy(() -> scope.onClose("job", () -> undone.add("job")))
                .hasMessage("Plugin toys has stopped and cannot add a job");
        assertThat(undone).containsExactly("job");
    }

    @Test
    void runsCodeWithItsLoaderAndPutsTheOldOneBack() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();

        assertThat(scope.call(() -> Thread.currentThread().getContextClassLoader()))
                .isSameAs(loader);
        assertThatThrownBy(() -> scope.run(() -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(ScopeFailure.class);
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    @Test
    void countsFailuresButNotAnswersThatSayNo() {
        assertThatThrownBy(() -> scope.run(() -> {
                    throw CommunityException.notFound("nothing");
                }))
                .hasMessage("nothing");
        assertThat(scope.errors().total()).isZero();

        assertThatThrownBy(() -> scope.run(() -> {
                    throw new NoClassDefFoundError("a/B");
                }))
                .hasMessageStartingWith("Plugin toys is incompatible with this version");
        assertThat(scope.errors().total()).isEqualTo(1);
    }

    @Test
    void survivesAnExceptionThatCannotSayWhatItIs() {
        assertThatThrownBy(() -> scope.run(() -> {
                    throw new RuntimeException() {
                        private static final long serialVersionUID = 1L;

                        @Override
                        public String getMessage() {
                            throw new IllegalStateException("never");
                        }
                    };
                }))
                .isInstanceOf(ScopeFailure.class)
                .hasMessageContaining("which cannot say more");
    }

    @Test
    void theBulkheadLetsOnlySoManyIn() {
        assertThat(scope.bulkhead().enter()).isTrue();
        assertThat(scope.bulkhead().enter()).isTrue();
        assertThat(scope.bulkhead().enter()).isFalse();
        scope.bulkhead().leave();
        assertThat(scope.bulkhead().enter()).isTrue();
    }
}

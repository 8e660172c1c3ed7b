package io.devquest.engine.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorBudgetTest {

    private final List<String> reasons = new ArrayList<>();
    private long now;
    private final ErrorBudget budget = new ErrorBudget(() -> now);

    private void spend(int times) {
        budget.whenSpent(reasons::add);
        for (int i = 0; i < times; i++) {
            budget.spend("bang");
        }
    }

    @Test
    void isSpentByTooManyFailuresInAShortTime() {
        spend(ErrorBudget.ALLOWED - 1);
        assertThat(reasons).isEmpty();

        spend(1);
        assertThat(reasons).containsExactly("20 failures within 60 seconds, the last one: bang");
        assertThat(budget.total()).isEqualTo(20);
    }

    @Test
    void forgetsWhatIsLongAgo() {
        spend(ErrorBudget.ALLOWED - 1);
        now += ErrorBudget.WINDOW.toNanos() + 1;
        spend(ErrorBudget.ALLOWED - 1);

        assertThat(reasons).isEmpty();
    }

    @Test
    void endsAtOnceWhenThereIsNothingToWaitFor() {
        budget.whenSpent(reasons::add);

        budget.exhaust("three calls that never return");

        assertThat(reasons).containsExactly("three calls that never return");
    }
}

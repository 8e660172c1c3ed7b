package io.devquest.engine.users;

import io.devquest.api.error.TooManyRequests;
import io.devquest.engine.jobs.Background;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** Does what was asked for after the answer, so that the time of the answer does not tell whether there was anything to do. */
@Singleton
public final class Errands {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Executor background;

    @Inject
    public Errands(Background background, Scope core) {
        this.background = background.forScope(core);
    }

    void run(Runnable errand) {
        try {
            background.execute(errand);
        } catch (RejectedExecutionException full) {
            throw new TooManyRequests(
                    UserErrors.TOO_MANY, "Too many people ask for links right now. Try again in a moment.", PAUSE);
        }
    }
}

package io.devquest.engine.moderation.cases;

import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** What was decided about a person, as they see it themselves. */
@Singleton
public final class OwnDecisions {

    private final Cases cases;

    @Inject
    OwnDecisions(Cases cases) {
        this.cases = cases;
    }

    /** The latest first; what the reports were wrong about is left out, they were never told of it. */
    public Slice<DecidedCase> list(Id person, Paging paging) {
        return cases.history(person, true, paging).map(DecidedCase::of);
    }
}

package io.devquest.engine.data;

import java.util.Optional;

/** Tables that were brought up to date, and the way back for as long as the caller may need it. */
public final class Migrated {

    private final Runnable back;
    private final Runnable keep;

    Migrated(Runnable back, Runnable keep) {
        this.back = back;
        this.keep = keep;
    }

    static Migrated of(Optional<SchemaCopy> copy) {
        return copy.map(kept -> new Migrated(kept::restore, kept::close))
                .orElseGet(() -> new Migrated(() -> {}, () -> {}));
    }

    /**
     * Goes back to how the tables were before: to nothing, if there were none; to the copy on H2. On PostgreSQL an
     * upgrade that succeeded stays.
     */
    public void undo() {
        back.run();
        keep.run();
    }

    /** Lets go of the way back. */
    public void keep() {
        keep.run();
    }
}

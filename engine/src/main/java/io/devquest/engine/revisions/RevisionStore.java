package io.devquest.engine.revisions;

import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.revision.Revision;
import io.devquest.api.revision.Revisions;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Records the versions of all content items. */
@Singleton
public final class RevisionStore {

    private static final Duration GRACE = Duration.ofMinutes(5);

    private final Transactions transactions;
    private final RevisionMapper mapper;

    @Inject
    public RevisionStore(Transactions transactions, OwnerMappers mappers) {
        this.transactions = transactions;
        mapper = mappers.mapper(RevisionMapper.class);
    }

    /** The versions as one owner records them: of its own items only. */
    public Revisions forScope(Scope scope) {
        return new ScopedRevisions(scope, this);
    }

    void record(String owner, Id content, Revision replaced, Revision written) {
        transactions.requireActive();
        // the lock makes numbers without gaps of changes that come at once
        if (mapper.selectOwnerForUpdate(content).filter(owner::equals).isEmpty()) {
            throw new IllegalArgumentException("The item " + content + " is not one of " + owner);
        }
        Optional<RevisionRow> latest = mapper.selectLatest(content);
        if (latest.isPresent()) {
            next(latest.get(), written);
        } else if (!mends(replaced, written)) {
            RevisionRow first = RevisionRow.of(content, 1, replaced);
            mapper.insert(first);
            next(first, written);
        }
    }

    private void next(RevisionRow latest, Revision written) {
        if (!latest.redacted() && latest.reason().isEmpty() && mends(latest.whole(), written)) {
            mapper.updateText(latest.content(), latest.number(), written.title(), written.body());
        } else {
            mapper.insert(RevisionRow.of(latest.content(), latest.number() + 1, written));
        }
    }

    private static boolean mends(Revision before, Revision written) {
        return before.author() != null
                && before.author().equals(written.author())
                && written.reason().isEmpty()
                && written.at().isBefore(before.at().plus(GRACE));
    }

    Slice<Revision> list(Id content, Paging paging) {
        return rows(content, paging).map(RevisionRow::shown);
    }

    Slice<RevisionRow> rows(Id content, Paging paging) {
        int before = paging.cursor(1, cursor -> (int) Math.min(Integer.MAX_VALUE, cursor.number(0)))
                .orElse(Integer.MAX_VALUE);
        List<RevisionRow> rows = mapper.selectPage(content, before, paging.fetch());
        return Slice.of(rows, paging, row -> Cursor.of(row.number()));
    }

    Optional<Revision> find(Id content, int number) {
        return mapper.selectByNumber(content, number).map(RevisionRow::shown);
    }
}

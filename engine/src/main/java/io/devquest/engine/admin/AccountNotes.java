package io.devquest.engine.admin;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.users.AccountCare;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Notes about accounts, for those who manage people. */
@Singleton
final class AccountNotes {

    private final Transactions database;
    private final AccountNoteMapper notes;
    private final AccountCare accounts;
    private final Clock clock;
    private final Ids ids;

    @Inject
    AccountNotes(Transactions database, OwnerMappers mappers, AccountCare accounts, Clock clock, Ids ids) {
        this.database = database;
        notes = mappers.mapper(AccountNoteMapper.class);
        this.accounts = accounts;
        this.clock = clock;
        this.ids = ids;
    }

    /** The notes about an account, newest first. */
    Slice<AccountNote> list(Id account, Paging paging) {
        accounts.get(account);
        @Nullable Id after = paging.cursor(1, cursor -> cursor.id(0)).orElse(null);
        return Slice.of(notes.selectByAccount(account, after, paging.fetch()), paging, note -> Cursor.of(note.id()));
    }

    AccountNote add(Actor by, Id account, String text) {
        String body = text.strip();
        if (body.isEmpty()) {
            throw InvalidInput.of("body", "notBlank", "Write something first.");
        }
        return database.inTransaction(() -> {
            accounts.get(account);
            Id id = ids.next();
            notes.insert(id, account, by.id().orElse(null), body, clock.instant());
            return notes.selectById(id).orElseThrow();
        });
    }

    void remove(Id account, Id id) {
        if (notes.deleteById(id, account) == 0) {
            throw CommunityException.notFound("There is no such note.");
        }
    }
}

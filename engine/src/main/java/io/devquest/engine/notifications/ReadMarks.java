package io.devquest.engine.notifications;

import io.devquest.api.data.Id;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Marks what people have read, in all their browsers at once. */
@Singleton
final class ReadMarks {

    private static final int BATCH = 1_000;

    private final Transactions database;
    private final NotificationMapper mapper;
    private final NotificationTypes types;
    private final Announcements announcements;
    private final Clock clock;

    @Inject
    ReadMarks(
            Transactions database,
            OwnerMappers mappers,
            NotificationTypes types,
            Announcements announcements,
            Clock clock) {
        this.database = database;
        this.mapper = mappers.mapper(NotificationMapper.class);
        this.types = types;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Marks these; others than the person's own are left out. */
    void read(Id account, Collection<Id> ids) {
        if (!ids.isEmpty()) {
            database.inTransaction(() -> {
                if (mapper.updateRead(account, ids, clock.instant()) > 0) {
                    announcements.read(account, ids);
                }
            });
        }
    }

    void readObject(Id account, Id object) {
        readUnread(account, object);
    }

    /** Marks all that are shown at present. */
    void readAll(Id account) {
        readUnread(account, null);
    }

    private void readUnread(Id account, @Nullable Id object) {
        database.inTransaction(() -> {
            List<Id> read = new ArrayList<>();
            List<Id> batch = unread(account, object);
            while (!batch.isEmpty()) {
                mapper.updateRead(account, batch, clock.instant());
                read.addAll(batch);
                batch = batch.size() < BATCH ? List.of() : unread(account, object);
            }
            if (!read.isEmpty()) {
                announcements.read(account, object == null ? List.of() : read);
            }
        });
    }

    private List<Id> unread(Id account, @Nullable Id object) {
        return mapper.selectUnreadForUpdate(account, types.running(), object, BATCH);
    }
}

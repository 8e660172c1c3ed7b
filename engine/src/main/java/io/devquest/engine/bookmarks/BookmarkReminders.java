package io.devquest.engine.bookmarks;

import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Id;
import io.devquest.api.notification.Notification;
import io.devquest.api.notification.NotificationType;
import io.devquest.api.view.Icon;
import io.devquest.engine.content.ContentTypes;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.events.EventLog;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.users.Accounts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Reminds people of what they keep: a due row is marked in the transaction that tells of it, so each once. */
@Singleton
public final class BookmarkReminders {

    static final NotificationType REMINDER = NotificationType.direct("core.bookmark.reminder", Icon.BOOK);

    private static final int AT_A_TIME = 100;
    private static final Duration LATER = Duration.ofHours(1);

    private final Transactions database;
    private final BookmarkMapper mapper;
    private final ContentTypes types;
    private final Accounts accounts;
    private final EventLog events;
    private final Scope core;
    private final Clock clock;

    @Inject
    BookmarkReminders(
            Transactions database,
            OwnerMappers mappers,
            ContentTypes types,
            Accounts accounts,
            EventLog events,
            Scope core,
            Clock clock) {
        this.database = database;
        this.mapper = mappers.mapper(BookmarkMapper.class);
        this.types = types;
        this.accounts = accounts;
        this.events = events;
        this.core = core;
        this.clock = clock;
    }

    /** Reminds of all that is due. */
    public void run() {
        int reminded;
        do {
            reminded = database.inTransaction(this::some);
        } while (reminded == AT_A_TIME);
    }

    private int some() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<BookmarkRow> due = mapper.selectDueForUpdate(now, AT_A_TIME);
        due.forEach(row -> {
            if (types.present(row.itemType())) {
                mapper.updateReminded(row.id(), now);
                events.forScope(core).publish(new BookmarkDue(row.id()));
            } else {
                // its plugin is off: nothing can be told of it now
                mapper.updateRemindAt(row.id(), now.plus(LATER));
            }
        });
        return due.size();
    }

    /** What a person is told; nothing if they let it go or do not see it any more. */
    List<Notification> told(BookmarkDue fact) {
        return mapper.selectById(fact.bookmark()).flatMap(row -> item(row).map(item -> told(row, item))).stream()
                .toList();
    }

    private Optional<ContentItem> item(BookmarkRow row) {
        return types.find(accounts.actor(row.account()), row.itemType(), row.item());
    }

    private static Notification told(BookmarkRow row, ContentItem item) {
        Id object = item.id();
        return Notification.about(REMINDER.name(), object, item.title(), item.url())
                .saying(row.note())
                .groupedBy(row.id().toString())
                .to(List.of(row.account()));
    }
}

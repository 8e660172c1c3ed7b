package io.devquest.engine.notifications;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.engine.data.DatabaseFailure;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.views.LayoutValues;
import io.devquest.engine.views.LayoutValues.Inboxes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The number beside the bell, on every page. */
@Singleton
public final class Inbox implements Inboxes {

    private final NotificationMapper mapper;
    private final NotificationTypes types;

    @Inject
    Inbox(OwnerMappers mappers, NotificationTypes types) {
        this.mapper = mappers.mapper(NotificationMapper.class);
        this.types = types;
    }

    @Override
    public Optional<LayoutValues.Inbox> of(Actor actor, @Nullable Object shown) {
        try {
            return actor.id().map(account -> inbox(actor, account, shown instanceof Id id ? id : null));
        } catch (DatabaseFailure down) {
            // the page that says so has a layout too
            return Optional.empty();
        }
    }

    /** How many unread ones count, at most 100. */
    long unread(Actor actor) {
        return inbox(actor, actor.requireId(), null).unread();
    }

    private LayoutValues.Inbox inbox(Actor actor, Id account, @Nullable Id object) {
        String channel = Announcements.channel(account);
        InboxRow row = mapper.selectInbox(actor.viewer(), types.running(), channel, object);
        return new LayoutValues.Inbox(row.unread(), channel, row.position(), row.objectUnread());
    }
}

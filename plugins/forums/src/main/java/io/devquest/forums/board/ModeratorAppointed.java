package io.devquest.forums.board;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import io.devquest.api.notification.Notification;
import io.devquest.api.notification.NotificationType;
import io.devquest.api.view.Icon;
import java.util.List;

/** Somebody keeps order in a board from now on. */
@EventName("forums.moderator.appointed")
public record ModeratorAppointed(Id boardId, String title, String url, Id personId, Id by) implements DomainEvent {

    /** What they are told. */
    public static final NotificationType TYPE = NotificationType.direct("forums.moderator", Icon.PEOPLE);

    /** For whoever was appointed. */
    public List<Notification> told() {
        return List.of(
                Notification.about(TYPE.name(), boardId, title, url).by(by).to(List.of(personId)));
    }
}

package io.devquest.engine.users.relation;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.notification.Notification;
import io.devquest.api.notification.NotificationType;
import io.devquest.api.people.People;
import io.devquest.api.view.Icon;
import jakarta.inject.Inject;
import java.util.List;

/** What the relations domain adds to the community. */
public final class RelationManifest implements CommunityPlugin {

    private static final NotificationType FOLLOWED = NotificationType.direct("core.follow", Icon.USER);

    private final RelationChanges changes;
    private final HiddenPeople hidden;

    @Inject
    public RelationManifest(RelationChanges changes, HiddenPeople hidden) {
        this.changes = changes;
        this.hidden = hidden;
    }

    @Override
    public void register(Registrar add) {
        add.notifications(FOLLOWED);
        People people = add.engine().people();
        add.notification(
                PersonFollowed.class,
                fact -> people.byId(fact.follower()).stream()
                        .map(follower -> Notification.of(FOLLOWED.name(), follower.displayName(), follower.url())
                                .by(follower.id())
                                .to(List.of(fact.followed())))
                        .toList());
        add.routes(RelationRoutes.of(new RelationHandlers(changes, hidden), new PresenceHandlers(hidden)));
    }
}

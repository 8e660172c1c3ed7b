package io.devquest.engine.access.group;

import io.devquest.api.Registrar;
import io.devquest.api.data.Id;
import io.devquest.api.notification.Notification;
import io.devquest.api.notification.NotificationType;
import io.devquest.api.view.Icon;
import io.devquest.engine.users.Accounts;
import java.util.List;

/** What people are told about groups. */
final class GroupNotices {

    private static final NotificationType INVITED = NotificationType.direct("core.group.invited", Icon.PEOPLE);
    private static final NotificationType ADMITTED = NotificationType.direct("core.group.admitted", Icon.PEOPLE);

    private final GroupDirectory groups;
    private final Accounts accounts;

    GroupNotices(GroupDirectory groups, Accounts accounts) {
        this.groups = groups;
        this.accounts = accounts;
    }

    void register(Registrar add) {
        add.notifications(INVITED, ADMITTED);
        add.notification(GroupInvited.class, fact -> about(INVITED, fact.groupId(), fact.by(), fact.personId()));
        add.notification(GroupAdmitted.class, fact -> about(ADMITTED, fact.groupId(), fact.by(), fact.personId()));
    }

    /** Nothing if the group, or what somebody is to it, is gone by now. */
    private List<Notification> about(NotificationType type, Id id, Id by, Id person) {
        return accounts
                .find(person)
                .flatMap(account -> groups.find(accounts.actor(account.id()), id))
                .map(group -> Notification.of(type.name(), group.name(), group.url())
                        .by(by)
                        .groupedBy(id.toString())
                        .to(List.of(person)))
                .stream()
                .toList();
    }
}

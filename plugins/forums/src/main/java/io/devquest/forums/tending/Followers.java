package io.devquest.forums.tending;

import io.devquest.api.Registrar;
import io.devquest.api.data.Id;
import io.devquest.api.notification.Notifications;

/** Those who watch a topic, read it or have its problem, where it is put at the end of another one. */
final class Followers {

    private final Notifications notifications;
    private final FollowerMapper mapper;

    private Followers(Notifications notifications, FollowerMapper mapper) {
        this.notifications = notifications;
        this.mapper = mapper;
    }

    /** The service over this plugin's own mapper. */
    static Followers of(Registrar add) {
        return new Followers(add.engine().notifications(), add.mapper(FollowerMapper.class));
    }

    /**
     * Lets them go over, each once; with both topics locked and before the posts go. Whoever has read one of the two only,
     * or all of the other, has read as far in it as in this one; others stay where they were.
     *
     * @param last the number of the last post of the other topic
     */
    void move(Id from, Id into, int last) {
        notifications.move(from, into);
        mapper.updateReadings(from, into, last);
        mapper.insertReadings(from, into, last);
        mapper.deleteReadings(from);
        mapper.insertProblems(from, into);
        mapper.deleteProblems(from);
        mapper.updateProblemCounts(from, into);
        mapper.deleteClaim(from);
    }
}

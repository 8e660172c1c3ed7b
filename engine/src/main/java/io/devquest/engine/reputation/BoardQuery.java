package io.devquest.engine.reputation;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Group;
import io.devquest.api.http.Request;
import io.devquest.engine.access.group.GroupDirectory;
import java.util.Optional;

/**
 * Which leaderboard is asked for.
 *
 * @param group whose members it is about; empty for everybody
 */
record BoardQuery(Period period, Optional<Group> group) {

    static BoardQuery of(Request request, GroupDirectory groups) {
        Actor actor = request.actor();
        Optional<Group> group = request.query("group")
                .filter(slug -> !slug.isEmpty())
                .map(slug -> {
                    // who is in a group is nothing for guests
                    actor.requireId();
                    return groups.get(actor, slug);
                });
        return new BoardQuery(request.query("period").map(Period::read).orElse(Period.WEEK), group);
    }

    String address(Period other) {
        return "/leaderboards?period=" + other.word()
                + group.map(members -> "&group=" + members.slug()).orElse("");
    }
}

package io.devquest.engine.access.group;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Group.Rank;
import io.devquest.api.data.Database;
import io.devquest.api.data.Id;
import io.devquest.api.demo.DemoData;
import java.util.List;

/** Groups to try, of the demo people; made once. */
record DemoGroups(Database database, GroupDirectory groups, GroupChanges changes) implements DemoData {

    private static final int LAST_MEMBER = 26;

    @Override
    public void make(List<Actor> people) {
        Actor mentor = people.get(2);
        if (!groups.of(mentor.requireId()).isEmpty()) {
            return;
        }
        List<Actor> members = people.subList(3, Math.min(LAST_MEMBER, people.size()));
        found(
                mentor,
                new NewGroup(
                        "Java beginners",
                        "We work through the first Java course **together**, one lesson a week. No question is too small.",
                        "open",
                        0),
                members);
        found(
                mentor,
                new NewGroup("Code reviews", "Bring a small change, take a review, give one back.", "request", 12),
                members.subList(0, Math.min(2, members.size())));
        found(
                people.get(0),
                new NewGroup("People who run this place", "Where those who keep order talk.", "hidden", 0),
                List.of(people.get(1)));
    }

    private void found(Actor owner, NewGroup group, List<Actor> members) {
        Id id = changes.create(owner, group).id();
        for (Actor member : members) {
            database.inTransaction(() -> groups.add(id, member.requireId(), Rank.MEMBER));
        }
    }
}

package io.devquest.api.people;

import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.Set;

/**
 * Who may reach whom. Blocking works both ways: neither may write to, invite, follow, mention or notify the other. In
 * queries, include the engine's condition, with the {@link io.devquest.api.access.Viewer} as parameter {@code viewer}:
 * {@code <include refid="core.reachable"><property name="person" value="p.author_id"/></include>}.
 */
public interface Relations {

    /** True if neither has blocked the other; true for oneself. One statement. */
    boolean mayReach(Id from, Id to);

    /**
     * Those of the others that somebody may reach. One statement.
     *
     * @param others at most 1,000
     */
    Set<Id> reachable(Id from, Collection<Id> others);

    /**
     * Those of the others that somebody does not want to hear of: muted or blocked by them, or blocking them.
     * Notifications leave them out. One statement.
     *
     * @param others at most 1,000
     */
    Set<Id> silenced(Id by, Collection<Id> others);
}

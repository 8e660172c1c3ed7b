package io.devquest.api.learning;

import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.Map;

/**
 * What people have gained by learning: a capability. One plugin provides it, others ask for it with
 * {@link io.devquest.api.Engine#capability} and do without it while nobody does.
 *
 * <p>Called on a thread of a request or of the engine, also inside a transaction.
 */
public interface XpSource {

    /**
     * The experience of people; those who have none are left out. At most one statement.
     *
     * @param people at most 100
     */
    Map<Id, Experience> experience(Collection<Id> people);
}

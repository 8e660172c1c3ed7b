package io.devquest.api.moderation;

import io.devquest.api.access.Actor;
import java.util.List;

/**
 * Extension point: one more opinion on what people want to publish, for example that of an outside service. Added with
 * {@link io.devquest.api.Registrar#spamCheck}.
 *
 * <p>Called on a thread of the engine, concurrently, outside any transaction and before one is opened, so that it may
 * call out. The author waits for it for at most two seconds. A check that throws, is slow, or whose plugin is off counts
 * as having found nothing; failures are logged and counted against the plugin.
 */
public interface SpamCheck {

    /**
     * Looks at a draft of somebody who is neither staff nor trusted.
     *
     * @param author who wants to publish it
     * @return what was noticed; empty for nothing
     */
    List<Finding> check(Actor author, Draft draft);

    /**
     * Hears what a moderator decided about a draft that was held, after that has committed, at most once. What it throws
     * is logged.
     *
     * @param spam true if it was refused, false if it was approved
     */
    default void learn(Draft draft, boolean spam) {}
}

package io.devquest.engine.notifications;

import io.devquest.api.data.Id;

/**
 * A group that its person has not read yet.
 *
 * @param known true if the one who acts now has acted in it before
 */
record Unread(Id id, Id account, int people, boolean quiet, boolean known) {}

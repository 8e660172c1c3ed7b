package io.devquest.engine.notifications;

import io.devquest.api.data.Id;

/** A group that begins. */
record NewGroup(Id id, Id account, boolean quiet, String mail) {}

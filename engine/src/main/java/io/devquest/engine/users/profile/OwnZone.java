package io.devquest.engine.users.profile;

import io.devquest.api.data.Id;

/** The time zone somebody lives in. */
record OwnZone(Id account, String zone) {}

package io.devquest.engine.users.avatar;

/** A stored picture in one of its sizes. */
record AvatarRow(byte[] png) {}

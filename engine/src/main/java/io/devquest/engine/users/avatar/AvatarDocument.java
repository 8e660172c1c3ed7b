package io.devquest.engine.users.avatar;

/** Where a person's picture is. */
public record AvatarDocument(String avatarUrl) {}

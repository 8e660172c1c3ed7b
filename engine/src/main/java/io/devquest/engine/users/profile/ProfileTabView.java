package io.devquest.engine.users.profile;

/** A tab of a profile as its page shows it. */
public record ProfileTabView(String title, String path, boolean current) {}

package io.devquest.engine.settings;

/** What an administrator chose for a setting. */
record StoredSetting(String name, String content) {}

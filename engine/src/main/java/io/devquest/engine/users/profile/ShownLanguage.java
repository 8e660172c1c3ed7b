package io.devquest.engine.users.profile;

import io.devquest.api.data.Id;

/** A language beside who speaks it. */
record ShownLanguage(Id account, String tag) {}

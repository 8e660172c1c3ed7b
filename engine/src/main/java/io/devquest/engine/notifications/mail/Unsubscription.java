package io.devquest.engine.notifications.mail;

import io.devquest.api.data.Id;
import org.jspecify.annotations.Nullable;

/**
 * What the token of a mail may turn off.
 *
 * @param type the only type the mail was about; null if there were several
 */
record Unsubscription(Id account, @Nullable String type) {}

package io.devquest.engine.notifications.mail;

import java.time.Instant;
import java.util.Collection;

/**
 * What may be mailed now.
 *
 * @param oldest what has not changed since is not news any more
 * @param delayed what began later may still be read on screen
 * @param most how many mails somebody gets a day
 * @param owners those that run
 */
record Terms(Instant now, Instant oldest, Instant delayed, long most, Collection<String> owners) {}

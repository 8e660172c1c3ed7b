/** Telling people by mail what they did not see on screen. */
@NullMarked
package io.devquest.engine.notifications.mail;

import org.jspecify.annotations.NullMarked;

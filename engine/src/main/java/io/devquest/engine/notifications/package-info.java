/** Telling people what they wait for: in the centre, live and by mail. */
@NullMarked
package io.devquest.engine.notifications;

import org.jspecify.annotations.NullMarked;

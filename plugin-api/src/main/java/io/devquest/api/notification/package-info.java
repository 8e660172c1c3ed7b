/** Telling people what they wait for. */
@NullMarked
package io.devquest.api.notification;

import org.jspecify.annotations.NullMarked;

/** Mail: queued in the database, sent in the background. */
@NullMarked
package io.devquest.engine.mail;

import org.jspecify.annotations.NullMarked;

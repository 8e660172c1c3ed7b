/** Judges what people want to publish. */
@NullMarked
package io.devquest.engine.moderation.check;

import org.jspecify.annotations.NullMarked;

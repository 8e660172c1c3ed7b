/** Second looks at decisions, by somebody else. */
@NullMarked
package io.devquest.engine.moderation.appeal;

import org.jspecify.annotations.NullMarked;

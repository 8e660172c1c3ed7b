/** Who did what in moderation, for ever. */
@NullMarked
package io.devquest.engine.moderation.audit;

import org.jspecify.annotations.NullMarked;

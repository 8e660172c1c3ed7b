/** What moderators impose on people, until when and why. */
@NullMarked
package io.devquest.engine.moderation.sanction;

import org.jspecify.annotations.NullMarked;

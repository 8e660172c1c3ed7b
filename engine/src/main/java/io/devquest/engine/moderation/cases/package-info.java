/** Reports, the cases they become, and what moderators decide. */
@NullMarked
package io.devquest.engine.moderation.cases;

import org.jspecify.annotations.NullMarked;

/** What all of moderation shares: its settings, its failures and the rules of the community. */
@NullMarked
package io.devquest.engine.moderation;

import org.jspecify.annotations.NullMarked;

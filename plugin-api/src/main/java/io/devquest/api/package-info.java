/** The contract between the engine and a plugin. Start with {@link io.devquest.api.CommunityPlugin}. */
@NullMarked
package io.devquest.api;

import org.jspecify.annotations.NullMarked;

/** Channels of the live hub. */
@NullMarked
package io.devquest.api.live;

import org.jspecify.annotations.NullMarked;

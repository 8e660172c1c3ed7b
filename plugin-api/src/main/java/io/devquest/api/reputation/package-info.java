/** Points for usefulness. */
@NullMarked
package io.devquest.api.reputation;

import org.jspecify.annotations.NullMarked;

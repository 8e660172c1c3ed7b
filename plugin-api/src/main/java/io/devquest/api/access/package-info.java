/** Who acts, and what they may do. */
@NullMarked
package io.devquest.api.access;

import org.jspecify.annotations.NullMarked;

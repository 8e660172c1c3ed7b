/** Named sets of members with ranks. */
@NullMarked
package io.devquest.engine.access.group;

import org.jspecify.annotations.NullMarked;

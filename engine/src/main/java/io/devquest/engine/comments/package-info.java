/** Comments on what people make, whichever plugin it is of. */
@NullMarked
package io.devquest.engine.comments;

import org.jspecify.annotations.NullMarked;

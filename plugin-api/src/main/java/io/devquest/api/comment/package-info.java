/** Comments on things people make. */
@NullMarked
package io.devquest.api.comment;

import org.jspecify.annotations.NullMarked;

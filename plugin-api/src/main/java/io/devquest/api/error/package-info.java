/** The one exception, its codes and kinds. */
@NullMarked
package io.devquest.api.error;

import org.jspecify.annotations.NullMarked;

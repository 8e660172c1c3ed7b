/** Earlier versions of what people wrote. */
@NullMarked
package io.devquest.api.revision;

import org.jspecify.annotations.NullMarked;

/** Earlier versions of what people wrote. */
@NullMarked
package io.devquest.engine.revisions;

import org.jspecify.annotations.NullMarked;

/** Trust levels: what people have read and done, and what it opens to them. */
@NullMarked
package io.devquest.engine.reputation.trust;

import org.jspecify.annotations.NullMarked;

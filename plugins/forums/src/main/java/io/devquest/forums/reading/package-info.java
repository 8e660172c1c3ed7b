/** How far people have read. */
@NullMarked
package io.devquest.forums.reading;

import org.jspecify.annotations.NullMarked;

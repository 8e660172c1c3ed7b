/** The places topics are sorted into. */
@NullMarked
package io.devquest.forums.board;

import org.jspecify.annotations.NullMarked;

/** The questions and discussions of a board, without their posts. */
@NullMarked
package io.devquest.forums.topic;

import org.jspecify.annotations.NullMarked;

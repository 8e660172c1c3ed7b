/** Boards for courses, and topics about their lessons and exercises. */
@NullMarked
package io.devquest.forums.learning;

import org.jspecify.annotations.NullMarked;

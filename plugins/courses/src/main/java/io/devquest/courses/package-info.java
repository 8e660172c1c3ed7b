/** Courses: the catalogue that gives everything its place in what people learn. */
@NullMarked
package io.devquest.courses;

import org.jspecify.annotations.NullMarked;

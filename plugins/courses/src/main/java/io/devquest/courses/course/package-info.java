/** Courses with their sections, lessons and exercises. */
@NullMarked
package io.devquest.courses.course;

import org.jspecify.annotations.NullMarked;

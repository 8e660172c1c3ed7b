/** Example courses for a first look. */
@NullMarked
package io.devquest.courses.demo;

import org.jspecify.annotations.NullMarked;

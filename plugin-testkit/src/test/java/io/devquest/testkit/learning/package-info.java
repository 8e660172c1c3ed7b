/** What plugins know of courses. */
@NullMarked
package io.devquest.testkit.learning;

import org.jspecify.annotations.NullMarked;

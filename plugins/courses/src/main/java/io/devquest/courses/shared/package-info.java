/** What the domains of the courses have in common. */
@NullMarked
package io.devquest.courses.shared;

import org.jspecify.annotations.NullMarked;

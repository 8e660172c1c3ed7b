/** What people have completed, and what they have gained by it. */
@NullMarked
package io.devquest.courses.progress;

import org.jspecify.annotations.NullMarked;

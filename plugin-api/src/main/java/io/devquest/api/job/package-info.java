/** Work on a schedule, and caches. */
@NullMarked
package io.devquest.api.job;

import org.jspecify.annotations.NullMarked;

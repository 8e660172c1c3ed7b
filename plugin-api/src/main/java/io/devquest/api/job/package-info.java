/** Work on a schedule or asked for, and caches. */
@NullMarked
package io.devquest.api.job;

import org.jspecify.annotations.NullMarked;

/** What people give the things others made, 1 to 5. */
@NullMarked
package io.devquest.engine.ratings;

import org.jspecify.annotations.NullMarked;

/** Ratings of things people make, and the formulas that rank by them. */
@NullMarked
package io.devquest.api.rating;

import org.jspecify.annotations.NullMarked;

/** The courses as other plugins ask for them. */
@NullMarked
package io.devquest.courses.catalog;

import org.jspecify.annotations.NullMarked;

/** Comments, ratings and bookmarks on the things of a plugin. */
@NullMarked
package io.devquest.testkit.feedback;

import org.jspecify.annotations.NullMarked;

/** A plugin whose books can be found. */
@NullMarked
package io.devquest.testkit.search.library;

import org.jspecify.annotations.NullMarked;

/** The search, through the real engine. */
@NullMarked
package io.devquest.testkit.search;

import org.jspecify.annotations.NullMarked;

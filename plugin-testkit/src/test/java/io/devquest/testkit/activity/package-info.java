/** Feeds of what people do. */
@NullMarked
package io.devquest.testkit.activity;

import org.jspecify.annotations.NullMarked;

/** A real engine inside a JUnit 5 test, for the authors of plugins. */
@NullMarked
package io.devquest.testkit;

import org.jspecify.annotations.NullMarked;

/** The live socket, as people use it. */
@NullMarked
package io.devquest.testkit.live;

import org.jspecify.annotations.NullMarked;

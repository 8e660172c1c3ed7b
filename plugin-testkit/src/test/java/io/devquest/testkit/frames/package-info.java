/** Pages that other sites show in a frame. */
@NullMarked
package io.devquest.testkit.frames;

import org.jspecify.annotations.NullMarked;

/** Whether the instance lives, is ready, and how it fares. */
@NullMarked
package io.devquest.engine.health;

import org.jspecify.annotations.NullMarked;

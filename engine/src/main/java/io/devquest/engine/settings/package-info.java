/** Typed settings an administrator changes while the community runs. */
@NullMarked
package io.devquest.engine.settings;

import org.jspecify.annotations.NullMarked;

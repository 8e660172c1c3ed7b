/** Feeds for feed readers, and the private addresses by which they read. */
@NullMarked
package io.devquest.engine.activity.atom;

import org.jspecify.annotations.NullMarked;

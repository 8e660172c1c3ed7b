/** What people did, in feeds. */
@NullMarked
package io.devquest.engine.activity;

import org.jspecify.annotations.NullMarked;

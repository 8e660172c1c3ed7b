/** The log of facts, written in the transaction of the change, and those who listen to it after the commit. */
@NullMarked
package io.devquest.engine.events;

import org.jspecify.annotations.NullMarked;

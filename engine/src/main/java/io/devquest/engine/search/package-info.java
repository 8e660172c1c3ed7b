/** Finding things: an index on each node, fed from the event log, and the questions people put to it. */
@NullMarked
package io.devquest.engine.search;

import org.jspecify.annotations.NullMarked;

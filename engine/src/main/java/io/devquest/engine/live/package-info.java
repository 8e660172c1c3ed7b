/** The live hub: subscribers of channels get the facts of the event log over one WebSocket. */
@NullMarked
package io.devquest.engine.live;

import org.jspecify.annotations.NullMarked;

package io.devquest.engine.live;

import java.nio.ByteBuffer;

/** What goes to a client; made once for all who get it. */
sealed interface Frame {

    /** A text frame. */
    record Text(String text) implements Frame {
        @Override
        public int size() {
            return text.length();
        }
    }

    /** A binary frame, whose buffer nobody moves. */
    record Bytes(ByteBuffer bytes) implements Frame {
        @Override
        public int size() {
            return bytes.remaining();
        }
    }

    /** About the memory it takes while it waits. */
    int size();
}

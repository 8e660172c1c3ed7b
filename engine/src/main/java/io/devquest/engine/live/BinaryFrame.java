package io.devquest.engine.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/**
 * An update of a shared document on the wire: one byte with the length of the channel's name, the name in UTF-8, the
 * update.
 */
record BinaryFrame(String channel, byte[] update) {

    private static final int LONGEST_NAME = 255;

    /** Empty if the bytes are not such a frame. */
    static Optional<BinaryFrame> read(ByteBuffer bytes) {
        if (!bytes.hasRemaining()) {
            return Optional.empty();
        }
        int length = Byte.toUnsignedInt(bytes.get());
        if (length == 0 || length > bytes.remaining()) {
            return Optional.empty();
        }
        byte[] name = new byte[length];
        bytes.get(name);
        byte[] update = new byte[bytes.remaining()];
        bytes.get(update);
        try {
            String channel = UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
            return Optional.of(new BinaryFrame(channel, update));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    byte[] bytes() {
        byte[] name = channel.getBytes(UTF_8);
        if (name.length > LONGEST_NAME) {
            throw new IllegalArgumentException("The name of a channel with shared documents has at most 255 bytes.");
        }
        return ByteBuffer.allocate(1 + name.length + update.length)
                .put((byte) name.length)
                .put(name)
                .put(update)
                .array();
    }
}

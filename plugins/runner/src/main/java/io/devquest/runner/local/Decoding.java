package io.devquest.runner.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.runner.judging.Follower;
import io.devquest.runner.sandbox.Listener;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/** Turns what a program writes into text, also where a character comes in two pieces. */
final class Decoding implements Listener {

    private static final int LONGEST_CHARACTER = 4;

    private final Stream output = new Stream();
    private final Stream errors = new Stream();
    private final Follower follower;
    private final int test;

    Decoding(Follower follower, int test) {
        this.follower = follower;
        this.test = test;
    }

    @Override
    public void wrote(boolean ofErrors, byte[] bytes, int length) {
        String text = (ofErrors ? errors : output).decode(bytes, length);
        if (!text.isEmpty()) {
            follower.wrote(test, ofErrors, text);
        }
    }

    @Override
    public void idle() {
        follower.idle();
    }

    private static final class Stream {

        private final CharsetDecoder decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        private byte[] rest = new byte[0];

        String decode(byte[] bytes, int length) {
            ByteBuffer in = ByteBuffer.allocate(rest.length + length)
                    .put(rest)
                    .put(bytes, 0, length)
                    .flip();
            CharBuffer out = CharBuffer.allocate(in.remaining() + LONGEST_CHARACTER);
            decoder.decode(in, out, false);
            rest = new byte[in.remaining()];
            in.get(rest);
            return out.flip().toString().replace('\0', '\uFFFD');
        }
    }
}

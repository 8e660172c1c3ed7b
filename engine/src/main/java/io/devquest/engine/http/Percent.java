package io.devquest.engine.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.engine.json.Characters;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/** Percent-encoding (RFC 3986, section 2.1) of UTF-8, read strictly. */
final class Percent {

    private Percent() {}

    /** The text; empty if it is not encoded properly or has characters that cannot be stored. */
    static Optional<String> decode(String text) {
        if (text.indexOf('%') < 0) {
            return Optional.of(text).filter(Characters::storable);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '%') {
                int high = text.length() > i + 2 ? Character.digit(text.charAt(i + 1), 16) : -1;
                int low = text.length() > i + 2 ? Character.digit(text.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.writeBytes(String.valueOf(text.charAt(i)).getBytes(UTF_8));
            }
        }
        try {
            String read = UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            return Optional.of(read).filter(Characters::storable);
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}

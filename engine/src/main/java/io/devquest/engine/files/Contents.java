package io.devquest.engine.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.error.CommunityException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at all of a document or text, and at the ends of those formats in which something else could be hidden. */
final class Contents {

    private static final int EDGE = 1_024;
    // the record that ends an archive may have a comment of 64 KiB behind it
    private static final int ARCHIVE_TAIL = 66 * 1_024;
    private static final String ARCHIVE_END = "PK\u0005\u0006";

    private Contents() {}

    static void require(Kind kind, Path file) {
        try {
            switch (kind) {
                case DOCUMENT -> document(file);
                case ARCHIVE -> archive(file);
                case TEXT -> text(file);
                case PNG, JPEG, GIF -> {
                    // the decoder looks at them
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("An upload could not be looked at", e);
        }
    }

    private static void document(Path file) throws IOException {
        String end = edge(file, ARCHIVE_TAIL, true);
        if (end.contains(ARCHIVE_END)) {
            throw mixed("There is an archive in this document. Send the two as two files.");
        }
        int mark = end.lastIndexOf("%%EOF");
        if (mark < 0) {
            throw broken("The document is not complete. Save it as PDF again.");
        }
        if (!end.substring(mark + 5).replace('\0', ' ').isBlank()) {
            throw mixed("There is something else behind the end of this document. Save it as PDF again.");
        }
    }

    private static void archive(Path file) throws IOException {
        if (edge(file, EDGE, false).contains("%PDF-")) {
            throw mixed("This archive begins as a document does. Pack the files again.");
        }
        Archive.require(file);
    }

    private static void text(Path file) throws IOException {
        CharsetDecoder decoder = UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(16 * 1_024);
        CharBuffer characters = CharBuffer.allocate(16 * 1_024);
        try (InputStream in = Files.newInputStream(file)) {
            boolean last = false;
            while (!last) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                last = read < 0;
                bytes.limit(bytes.position() + Math.max(0, read)).position(0);
                CoderResult result = decoder.decode(bytes, characters, last);
                if (result.isError() || characters.flip().chars().anyMatch(Contents::binary)) {
                    throw broken("This looks like a text but is none in UTF-8. Save it with the encoding UTF-8.");
                }
                characters.clear();
                bytes.compact();
            }
        }
    }

    private static boolean binary(int character) {
        return character < ' ' && "\t\n\r\f\u001b".indexOf(character) < 0 || character == 0xfffe;
    }

    private static String edge(Path file, int most, boolean end) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            int length = (int) Math.min(most, channel.size());
            ByteBuffer bytes = ByteBuffer.allocate(length);
            long at = end ? channel.size() - length : 0;
            while (bytes.hasRemaining() && channel.read(bytes, at + bytes.position()) >= 0) {
                // until all of it is here
            }
            return new String(bytes.array(), ISO_8859_1);
        }
    }

    static CommunityException mixed(String sentence) {
        return new CommunityException(FileErrors.FILE_MIXED, sentence);
    }

    static CommunityException broken(String sentence) {
        return new CommunityException(FileErrors.FILE_BROKEN, sentence);
    }
}

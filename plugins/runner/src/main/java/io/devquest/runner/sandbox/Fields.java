package io.devquest.runner.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads and writes the small files by which Linux is told and tells things. */
final class Fields {

    private Fields() {}

    /** The lines of a file; none if it cannot be read. */
    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, UTF_8);
        } catch (IOException e) {
            return List.of();
        }
    }

    /** A number alone in a file; 0 if there is none. */
    static long number(Path file) {
        return lines(file).stream().findFirst().map(Fields::number).orElse(0L);
    }

    /** The number behind a word in a file of such lines; 0 if there is none. */
    static long number(Path file, String word) {
        return lines(file).stream()
                .filter(line -> line.startsWith(word + " "))
                .findFirst()
                .map(line -> number(line.substring(word.length() + 1)))
                .orElse(0L);
    }

    private static long number(String text) {
        return text.strip().matches("\\d{1,18}") ? Long.parseLong(text.strip()) : 0;
    }

    static void write(Path file, Object value) {
        try {
            Files.writeString(file, String.valueOf(value));
        } catch (IOException e) {
            throw new UncheckedIOException("Linux does not take " + value + " for " + file, e);
        }
    }

    /** The same where it does not matter whether there is such a file. */
    static void offer(Path file, Object value) {
        if (Files.isWritable(file)) {
            write(file, value);
        }
    }
}

package io.devquest.api.code;

/**
 * A file of a program.
 *
 * @param name 1 to 100 letters, digits, {@code .}, {@code -}, {@code _}, not beginning with {@code .} or {@code -}
 * @param content text, at most 256 KiB in UTF-8
 */
public record SourceFile(String name, String content) {}

package io.devquest.snippets.file;

/** A line of a file, as it is shown: the first one is 1. */
public record NumberedLine(int number, String text) {}

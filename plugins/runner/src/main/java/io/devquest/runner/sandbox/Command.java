package io.devquest.runner.sandbox;

import java.util.List;

/**
 * What is executed in the sandbox.
 *
 * @param archive the files of its working folder, as a tar archive
 * @param words the program and its arguments
 * @param input what it reads from standard input
 */
public record Command(byte[] archive, List<String> words, byte[] input) {}

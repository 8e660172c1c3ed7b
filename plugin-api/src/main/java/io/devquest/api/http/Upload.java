package io.devquest.api.http;

import java.nio.file.Path;

/**
 * A file a person sent.
 *
 * @param name the file name as sent, for showing; never use it as a path
 * @param file where it is until the request is over
 * @param size in bytes
 */
public record Upload(String name, Path file, long size) {}

package io.devquest.engine.files;

import io.devquest.api.data.Id;

/**
 * The bytes of a file in one size.
 *
 * @param size in bytes
 * @param attached whether the file is attached to anything
 */
record CopyRow(Id file, Id owner, String name, String mediaType, String hash, long size, boolean attached) {}

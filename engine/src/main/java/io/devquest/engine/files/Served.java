package io.devquest.engine.files;

/**
 * A file that may be served.
 *
 * @param open whether everybody may see it
 */
record Served(CopyRow copy, boolean open) {}

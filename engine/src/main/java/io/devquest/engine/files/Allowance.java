package io.devquest.engine.files;

/**
 * What somebody may upload.
 *
 * @param largest the most bytes of one file
 * @param quota the most bytes in all
 * @param picturesOnly whether anything but pictures is refused
 */
record Allowance(long largest, long quota, boolean picturesOnly) {}

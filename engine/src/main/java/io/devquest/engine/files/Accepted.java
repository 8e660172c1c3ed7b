package io.devquest.engine.files;

import java.util.List;
import java.util.Optional;

/**
 * A file that may be kept.
 *
 * @param width of a picture, in pixels
 * @param copies its bytes, the file itself first
 */
record Accepted(
        FileName name, String mediaType, Optional<Integer> width, Optional<Integer> height, List<Bytes> copies) {

    long size() {
        return copies.get(0).size();
    }

    long stored() {
        return copies.stream().mapToLong(Bytes::size).sum();
    }
}

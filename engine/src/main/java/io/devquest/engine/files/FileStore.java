package io.devquest.engine.files;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Where bytes are kept, each under the hash of itself (SHA-256 in hexadecimal), and so once only. */
interface FileStore {

    /** Bytes in the store. */
    record Kept(String hash, long size, Instant since) {}

    /** Keeps what is in a file, which is gone afterwards. When this returns, a loss of power does not lose it. */
    void keep(String hash, Path file);

    /** The bytes from an offset on. */
    InputStream open(String hash, long from);

    boolean holds(String hash);

    /** Goes through everything, in lots. */
    void each(Consumer<List<Kept>> lots);

    /**
     * Deletes bytes unless they were kept again since then, or somebody needs them after all.
     *
     * @param unused asked last, while nobody can keep these bytes
     * @return whether they were deleted
     */
    boolean delete(String hash, Instant notSince, BooleanSupplier unused);

    /** How many more bytes there is room for. */
    long room();
}

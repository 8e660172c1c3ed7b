package io.devquest.engine.moderation.check;

import java.util.List;

/**
 * A 64-bit hash in which texts that share most of their shingles differ in few bits (Charikar, Similarity estimation
 * techniques from rounding algorithms, 2002). Two hashes that differ in at most three bits are equal in one of four bands
 * of 16 bits, by which they are found.
 */
final class SimHash {

    static final int NEAR = 3;

    private static final int SHINGLE = 2;
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private SimHash() {}

    /** The hash of a text by its shingles of two words; of at least two words. */
    static long of(List<String> words) {
        int[] sums = new int[Long.SIZE];
        for (int start = 0; start + SHINGLE <= words.size(); start++) {
            long hash = hash(words.subList(start, start + SHINGLE));
            for (int bit = 0; bit < Long.SIZE; bit++) {
                sums[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
            }
        }
        long result = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            if (sums[bit] > 0) {
                result |= 1L << bit;
            }
        }
        return result;
    }

    /** In how many bits two hashes differ. */
    static int distance(long one, long other) {
        return Long.bitCount(one ^ other);
    }

    /** One of the four bands, the lowest first. */
    static int band(long hash, int number) {
        return (int) (hash >>> 16 * number & 0xffff);
    }

    /** A 64-bit hash of words in their order: FNV-1a over their characters, then mixed so that every bit counts. */
    static long hash(List<String> words) {
        long hash = OFFSET;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * PRIME;
            }
            hash = (hash ^ ' ') * PRIME;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }
}

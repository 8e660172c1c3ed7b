package io.devquest.snippets.anchor;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;
import java.util.Optional;

/**
 * The diff of two texts, unless they differ so much that nobody should wait for it: what it takes grows with the square of
 * the lines that differ, also if they are the same ones in another order.
 */
public final class LineDiff {

    private static final int MOST_DIFFERENT = 4_000;

    private LineDiff() {}

    /** What was taken out and put in, in the order of the lines; empty if that is too much. */
    public static Optional<List<AbstractDelta<String>>> of(List<String> before, List<String> after) {
        try {
            return Optional.of(DiffUtils.diff(before, after, new Patience()).getDeltas());
        } catch (TooDifferent tooMuch) {
            return Optional.empty();
        }
    }

    /** Listens to the algorithm, which has no other way to be stopped. */
    private static final class Patience implements DiffAlgorithmListener {

        @Override
        public void diffStart() {}

        @Override
        public void diffStep(int value, int max) {
            if (value > MOST_DIFFERENT) {
                throw new TooDifferent();
            }
        }

        @Override
        public void diffEnd() {}
    }

    private static final class TooDifferent extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}

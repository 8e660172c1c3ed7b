package io.devquest.snippets.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.Example;

class EditHistoryTest {

    /** The rules were made while looking at these. */
    private static final int KNOWN = 300;

    /** From here on no rule has seen any; more of them, or others, by -Danchors.seed and -Danchors.histories. */
    private static final long HELD_OUT = Long.getLong("anchors.seed", 900_000_000);

    private static final int HISTORIES = Integer.getInteger("anchors.histories", 1_000);

    /** In these, lines were once placed wrongly, or as only a reader would. */
    private static final long[] REMEMBERED = {
        10002877, 10003623, 10003940, 10006422, 10006573, 10017883, 10022587, 10029911, 10030035, 10036144, 10037049,
        10037717, 10050815, 10069233, 10078851, 10089048, 20001119, 20067360, 500027510, 600087578, 700026746,
        700031096, 800003766, 800058664
    };

    private int alive;
    private int right;
    private int wrong;
    private int gone;
    private int outdated;

    @Example
    void atLeast95OutOf100LinesAreFoundAgainAndNoneIsPlacedWrongly() {
        LongStream.range(0, KNOWN).forEach(this::follow);
        LongStream.of(REMEMBERED).forEach(this::follow);
        LongStream.range(HELD_OUT, HELD_OUT + HISTORIES).forEach(this::follow);
        System.out.printf(
                "anchors: %d lines that still exist, %d placed right (%.2f %%); %d deleted lines, %d outdated;"
                        + " %d placed wrongly%n",
                alive, right, 100.0 * right / alive, gone, outdated, wrong);
        assertThat(wrong).isZero();
        assertThat(right).isGreaterThanOrEqualTo((int) Math.ceil(alive * 0.95));
    }

    private void follow(long seed) {
        Random random = new Random(seed);
        EditHistory history = new EditHistory(random, seed % 2 == 0, 3 + random.nextInt(18));
        int edits = 1 + random.nextInt(8);
        for (int i = 0; i < edits; i++) {
            history.edit();
        }
        count(history, seed);
    }

    private void count(EditHistory history, long seed) {
        Truth truth = new Truth(history);
        List<SourceText> after = history.after();
        Anchors anchors = Anchors.between(history.before(), after);
        int origin = 0;
        for (SourceText file : history.before()) {
            for (int line = 1; line <= file.lines().size(); line++, origin++) {
                Optional<Anchor> answer = anchors.place(Anchor.line(file.name(), line));
                Optional<Anchor> place = truth.place(origin);
                if (answer.isPresent() && truth.wrong(origin, answer.get())) {
                    wrong++;
                    show(seed, file, line, answer.get(), place, after);
                }
                if (place.isPresent() && truth.clear(origin)) {
                    alive++;
                    right += answer.isPresent() && !truth.wrong(origin, answer.get()) ? 1 : 0;
                } else if (place.isEmpty()) {
                    gone++;
                    outdated += answer.isEmpty() ? 1 : 0;
                }
            }
        }
    }

    private static void show(
            long seed, SourceText file, int line, Anchor answer, Optional<Anchor> place, List<SourceText> after) {
        System.out.println("seed " + seed + " " + file.name() + ":" + line + " '"
                + file.lines().get(line - 1) + "' -> " + answer + " '"
                + after.get(answer.file().equals("Main") ? 0 : 1).lines().get(answer.first() - 1) + "' not " + place
                + place.map(p -> " '"
                        + after.get(p.file().equals("Main") ? 0 : 1).lines().get(p.first() - 1) + "'"));
    }
}

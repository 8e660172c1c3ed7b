package io.devquest.snippets.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;

class EditHistoryTest {

    private static final boolean SHOW = Boolean.getBoolean("anchors.show");

    private int alive;
    private int right;
    private int wrong;
    private int gone;
    private int outdated;

    @Example
    void atLeast95OutOf100LinesAreFoundAgainAndNoneIsPlacedWrongly() {
        for (int seed = 0; seed < Integer.getInteger("anchors.histories", 1500); seed++) {
            Random random = new Random(seed);
            EditHistory history = new EditHistory(random, seed % 2 == 0, 3 + random.nextInt(18));
            int edits = 1 + random.nextInt(8);
            for (int i = 0; i < edits; i++) {
                history.edit();
            }
            count(history, seed);
        }
        System.out.printf(
                "anchors: %d lines that still exist, %d placed right (%.2f %%); %d deleted lines, %d outdated;"
                        + " %d placed wrongly%n",
                alive, right, 100.0 * right / alive, gone, outdated, wrong);
        assertThat(wrong).isZero();
        assertThat(right).isGreaterThanOrEqualTo((int) Math.ceil(alive * 0.95));
    }

    private void count(EditHistory history, int seed) {
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
            int seed, SourceText file, int line, Anchor answer, Optional<Anchor> place, List<SourceText> after) {
        if (SHOW) {
            System.out.println("seed " + seed + " " + file.name() + ":" + line + " '"
                    + file.lines().get(line - 1) + "' -> " + answer + " '"
                    + after.get(answer.file().equals("Main") ? 0 : 1).lines().get(answer.first() - 1) + "' not " + place
                    + place.map(p -> " '"
                            + after.get(p.file().equals("Main") ? 0 : 1).lines().get(p.first() - 1) + "'"));
        }
    }
}

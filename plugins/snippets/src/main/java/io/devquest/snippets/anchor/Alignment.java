package io.devquest.snippets.anchor;

import java.util.Arrays;

/**
 * The probability that two lines are the same one, over all ways in which one text can have become the other.
 *
 * <p>A pair hidden Markov model with the states kept, deleted and inserted, and the forward and the backward algorithm
 * over it: Durbin, Eddy, Krogh, Mitchison, Biological Sequence Analysis, Cambridge University Press 1998, chapter 4. Two
 * places that are about equally good share the probability, so that neither is near 1.
 */
final class Alignment {

    private static final double SURE = 0.995;

    private static final double KEPT_KEPT = Math.log(0.96);
    private static final double KEPT_DELETED = Math.log(0.02);
    private static final double KEPT_INSERTED = Math.log(0.02);
    private static final double DELETED_KEPT = Math.log(0.2);
    private static final double DELETED_DELETED = Math.log(0.7);
    private static final double DELETED_INSERTED = Math.log(0.1);
    private static final double INSERTED_KEPT = Math.log(0.3);
    private static final double INSERTED_INSERTED = Math.log(0.7);

    private final int rows;
    private final int columns;
    private final double[][] likeness;
    private final double[][] kept;
    private double total;

    private Alignment(Likeness lines, int fromOld, int toOld, int fromNew, int toNew) {
        rows = toOld - fromOld;
        columns = toNew - fromNew;
        likeness = new double[rows + 1][columns + 1];
        kept = new double[rows + 1][columns + 1];
        for (int i = 1; i <= rows; i++) {
            for (int j = 1; j <= columns; j++) {
                likeness[i][j] = lines.of(fromOld + i - 1, fromNew + j - 1);
            }
        }
    }

    /** Notes where the lines of a part of a file are in a part of another one. */
    static void of(Likeness lines, Places places, int fromOld, int toOld, int fromNew, int toNew) {
        Alignment alignment = new Alignment(lines, fromOld, toOld, fromNew, toNew);
        alignment.forward();
        alignment.backward(places, fromOld, fromNew);
    }

    private void forward() {
        double[] deleted = unreachable(columns + 1);
        for (int i = 0; i <= rows; i++) {
            double[] below = unreachable(columns + 1);
            double inserted = Double.NEGATIVE_INFINITY;
            double[] insertedBefore = i == 0 ? unreachable(columns + 1) : this.inserted;
            double[] insertedHere = new double[columns + 1];
            for (int j = 0; j <= columns; j++) {
                kept[i][j] = i == 0 && j == 0
                        ? 0
                        : i == 0 || j == 0
                                ? Double.NEGATIVE_INFINITY
                                : likeness[i][j]
                                        + sum(
                                                kept[i - 1][j - 1] + KEPT_KEPT,
                                                deleted[j - 1] + DELETED_KEPT,
                                                insertedBefore[j - 1] + INSERTED_KEPT);
                if (i > 0) {
                    below[j] = sum(kept[i - 1][j] + KEPT_DELETED, deleted[j] + DELETED_DELETED);
                }
                if (j > 0) {
                    inserted = sum(
                            kept[i][j - 1] + KEPT_INSERTED,
                            below[j - 1] + DELETED_INSERTED,
                            inserted + INSERTED_INSERTED);
                }
                insertedHere[j] = inserted;
            }
            deleted = below;
            this.inserted = insertedHere;
        }
        total = sum(
                kept[rows][columns] + KEPT_KEPT, deleted[columns] + DELETED_KEPT, inserted[columns] + INSERTED_KEPT);
    }

    private double[] inserted = {};

    private void backward(Places places, int fromOld, int fromNew) {
        double[] keptBelow = unreachable(columns + 2);
        double[] deletedBelow = unreachable(columns + 2);
        for (int i = rows; i >= 0; i--) {
            double[] keptHere = unreachable(columns + 2);
            double[] deletedHere = unreachable(columns + 2);
            double insertedHere = Double.NEGATIVE_INFINITY;
            for (int j = columns; j >= 0; j--) {
                double next = i < rows && j < columns
                        ? likeness[i + 1][j + 1] + keptBelow[j + 1]
                        : i == rows && j == columns ? 0 : Double.NEGATIVE_INFINITY;
                double inserted = insertedHere;
                keptHere[j] = sum(KEPT_KEPT + next, KEPT_DELETED + deletedBelow[j], KEPT_INSERTED + inserted);
                deletedHere[j] =
                        sum(DELETED_KEPT + next, DELETED_DELETED + deletedBelow[j], DELETED_INSERTED + inserted);
                insertedHere = sum(INSERTED_KEPT + next, INSERTED_INSERTED + inserted);
                if (i > 0 && j > 0) {
                    note(places, fromOld + i - 1, fromNew + j - 1, Math.exp(kept[i][j] + keptHere[j] - total));
                }
            }
            keptBelow = keptHere;
            deletedBelow = deletedHere;
        }
    }

    private static void note(Places places, int before, int after, double probability) {
        if (probability >= SURE) {
            places.put(before, after);
        } else {
            places.add(before, after, probability);
        }
    }

    private static double[] unreachable(int size) {
        double[] row = new double[size];
        Arrays.fill(row, Double.NEGATIVE_INFINITY);
        return row;
    }

    private static double sum(double a, double b, double c) {
        return sum(sum(a, b), c);
    }

    private static double sum(double a, double b) {
        double most = Math.max(a, b);
        double least = Math.min(a, b);
        return most - least < 40 ? most + Math.log1p(Math.exp(least - most)) : most;
    }
}

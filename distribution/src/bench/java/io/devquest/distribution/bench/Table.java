package io.devquest.distribution.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What was measured, beside the baseline of the same run. */
final class Table {

    private static final String ROW = "| %-46s | %12s | %12s | %7s | %s%n";

    private record Row(String figure, String value, String baseline, String ratio, String how) {}

    private final List<Row> rows = new ArrayList<>();
    private final PrintStream progress;

    Table(PrintStream progress) {
        this.progress = progress;
    }

    /** A figure with a baseline; the ratio is the value divided by the baseline. */
    void add(String figure, double value, double baseline, String how) {
        add(new Row(figure, number(value), number(baseline), "%.2f".formatted(value / baseline), how));
    }

    /** A figure that stands alone. */
    void add(String figure, double value, String how) {
        add(new Row(figure, number(value), "", "", how));
    }

    private void add(Row row) {
        rows.add(row);
        progress.printf("  %s: %s %s%n", row.figure(), row.value(), row.baseline());
    }

    private static String number(double value) {
        return Math.abs(value) < 100 ? "%.2f".formatted(value) : "%,.0f".formatted(value);
    }

    void print(PrintStream out) {
        out.printf(ROW, "figure", "product", "baseline", "ratio", "how");
        out.printf(ROW, "---", "--:", "--:", "--:", "---");
        rows.forEach(r -> out.printf(ROW, r.figure(), r.value(), r.baseline(), r.ratio(), r.how()));
    }
}

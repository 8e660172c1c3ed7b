package io.devquest.snippets.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnchorsTest {

    private static final List<String> SHOP = List.of(
            "class Shop {",
            "    int total(List<Item> items) {",
            "        int sum = 0;",
            "        for (Item item : items) {",
            "            sum += item.price() * item.amount();",
            "        }",
            "        return sum;",
            "    }",
            "    boolean empty(List<Item> items) {",
            "        return items.isEmpty();",
            "    }",
            "}");

    @Provide
    Arbitrary<List<String>> repetitive() {
        return Arbitraries.of("}", "    }", "", "return x;", "i++;", "call(a, b);", "int y = 3;")
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 200, seed = "20261128")
    void eachLineOfAnUnchangedFileStays(@ForAll("repetitive") List<String> lines) {
        Anchors anchors = between(lines, lines);
        for (int line = 1; line <= lines.size(); line++) {
            assertThat(anchors.place(Anchor.line("A", line))).contains(Anchor.line("A", line));
        }
    }

    @Property(tries = 200, seed = "20261128")
    void noTwoLinesArePlacedOnOne(@ForAll("repetitive") List<String> before, @ForAll("repetitive") List<String> after) {
        Anchors anchors = between(before, after);
        List<Anchor> placed = IntStream.rangeClosed(1, before.size())
                .mapToObj(line -> anchors.place(Anchor.line("A", line)))
                .flatMap(Optional::stream)
                .toList();
        assertThat(placed).doesNotHaveDuplicates();
        assertThat(placed).allMatch(place -> place.last() <= after.size());
    }

    @Example
    void aRangeGrowsWithWhatIsWrittenIntoIt() {
        List<String> after = new ArrayList<>(SHOP);
        after.add(3, "        log.debug(\"counting\");");
        assertThat(between(SHOP, after).place(new Anchor("A", 2, 7))).contains(new Anchor("A", 2, 8));
    }

    @Example
    void aRangeWhoseEndIsDeletedIsOutdated() {
        List<String> after = new ArrayList<>(SHOP);
        after.remove(4);
        assertThat(between(SHOP, after).place(new Anchor("A", 3, 5))).isEmpty();
    }

    @Example
    void aRenamedFileAndARenamedVariableKeepTheirLines() {
        List<String> after =
                SHOP.stream().map(line -> line.replace("sum", "amountDue")).toList();
        Anchors anchors = Anchors.between(
                List.of(new SourceText("A", SHOP), new SourceText("B", List.of("x"))),
                List.of(new SourceText("B", List.of("x")), new SourceText("Shop.java", after)));
        assertThat(anchors.place(Anchor.line("A", 5))).contains(Anchor.line("Shop.java", 5));
    }

    @Example
    void aMethodThatMovedToAnotherFileTakesItsLinesAlong() {
        List<String> left = new ArrayList<>(SHOP);
        List<String> method = new ArrayList<>(left.subList(1, 8));
        left.subList(1, 8).clear();
        method.add(0, "class Till {");
        Anchors anchors = Anchors.between(
                List.of(new SourceText("A", SHOP)), List.of(new SourceText("A", left), new SourceText("B", method)));
        assertThat(anchors.place(Anchor.line("A", 5))).contains(Anchor.line("B", 5));
        assertThat(anchors.place(Anchor.line("A", 10))).contains(Anchor.line("A", 3));
    }

    @Example
    void aCopyBesideTheOriginalLeavesNoTelling() {
        List<String> after = new ArrayList<>(SHOP);
        after.addAll(8, SHOP.subList(1, 8));
        assertThat(between(SHOP, after).place(Anchor.line("A", 5))).isEmpty();
    }

    @Example
    void aSplitLineIsWhereMostOfItIs() {
        List<String> after = new ArrayList<>(SHOP);
        after.set(4, "            sum +=");
        after.add(5, "                    item.price() * item.amount();");
        assertThat(between(SHOP, after).place(Anchor.line("A", 5))).contains(Anchor.line("A", 6));
    }

    @Example
    void aNameThatWasWrittenAgainAfterItsRenamingIsNotTakenForTheOldOne() {
        List<String> after = new ArrayList<>(
                SHOP.stream().map(line -> line.replace("sum", "amountDue")).toList());
        after.addAll(7, List.of("    }", "    int second() {", "        int sum = 2;", "        return sum;"));
        assertThat(between(SHOP, after).place(Anchor.line("A", 7))).isNotEqualTo(Optional.of(Anchor.line("A", 11)));
    }

    @Example
    void aBlockPutBesideALineLikeItsLastOneLeavesNoTelling() {
        List<String> before = new ArrayList<>(SHOP);
        before.addAll(
                11, List.of("    int rest() {", "        start();", "        log(4);", "        return sum;", "    }"));
        List<String> after = new ArrayList<>(before);
        List<String> block = List.copyOf(before.subList(3, 6));
        after.subList(3, 7).clear();
        after.addAll(10, block);
        assertThat(between(before, after).place(Anchor.line("A", 15))).isEmpty();
    }

    @Example
    void ofALineAndTheFewItPassedNobodyKnowsWhichStayed() {
        List<String> before = List.of(
                "a(1);", "if (b) {", "    return 0;", "}", "", "int result = 6;", "path = 5;", "return 0;", "}", "");
        List<String> after = List.of(
                "a(1);",
                "if (b) {",
                "int result = 6;",
                "c(2);",
                "if (d) {",
                "    return 0;",
                "}",
                "",
                "path = 5;",
                "return 0;",
                "}",
                "");
        assertThat(between(before, after).place(Anchor.line("A", 3))).isEmpty();
    }

    @Example
    void theSameWordsInAnotherOrderAreAnotherLine() {
        List<String> before = List.of("a();", "b();", "result.add(path);", "c();", "d();");
        List<String> after = List.of("a();", "b();", "path += result;", "c();", "d();");
        assertThat(between(before, after).place(Anchor.line("A", 3))).isEmpty();
    }

    @Example
    void linesThatAreNotThereAreOutdated() {
        assertThat(between(SHOP, SHOP).place(Anchor.line("A", 13))).isEmpty();
        assertThat(between(SHOP, SHOP).place(Anchor.line("B", 1))).isEmpty();
    }

    private static Anchors between(List<String> before, List<String> after) {
        return Anchors.between(List.of(new SourceText("A", before)), List.of(new SourceText("A", after)));
    }
}

package io.devquest.snippets.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Edits two files as people do, and knows at each moment where every line of the beginning is. */
final class EditHistory {

    private static final Pattern WORD = Pattern.compile("\\b[a-z][A-Za-z_]{3,}\\b");
    private static final List<String> KEYWORDS = List.of(
            "return", "public", "private", "final", "class", "import", "package", "null", "None", "print", "else");

    private static final int FAR = 8;

    private final Random random;
    private final SourceMaker maker;
    private final List<List<Tracked>> files = new ArrayList<>();
    private final List<SourceText> before;
    private final List<UnaryOperator<String>> renames = new ArrayList<>();

    EditHistory(Random random, boolean java, int methods) {
        this.random = random;
        maker = new SourceMaker(random, java);
        int origin = 0;
        for (int i = 0; i < 2; i++) {
            List<Tracked> file = new ArrayList<>();
            for (String line : maker.file(i == 0 ? methods : 2)) {
                file.add(new Tracked(origin++, line));
            }
            files.add(file);
        }
        before = texts();
    }

    List<SourceText> before() {
        return before;
    }

    /** The beginning with the names of the end. */
    List<SourceText> renamed() {
        return before.stream()
                .map(file -> new SourceText(
                        file.name(), file.lines().stream().map(this::renamed).toList()))
                .toList();
    }

    private String renamed(String line) {
        String text = line;
        for (UnaryOperator<String> rename : renames) {
            text = rename.apply(text);
        }
        return text;
    }

    List<SourceText> after() {
        return texts();
    }

    /** The lines of a file as they are now, with those that were deleted where they stood. */
    List<List<Tracked>> files() {
        return files;
    }

    void edit() {
        List<Tracked> file = files.get(random.nextInt(5) == 0 ? 1 : 0);
        switch (random.nextInt(11)) {
            case 0, 1, 2 -> insert(file);
            case 3, 4 -> delete(file);
            case 5 -> move(file);
            case 6 -> reindent(file);
            case 7 -> rename(file);
            case 8 -> split(file);
            case 9 -> writeElsewhere(file);
            default -> tweak(file);
        }
    }

    void insert(List<Tracked> file) {
        int at = random.nextInt(file.size() + 1);
        List<String> lines = random.nextInt(4) == 0 ? maker.method() : maker.statement(1 + random.nextInt(3));
        for (String line : lines) {
            file.add(at++, new Tracked(Tracked.NEW, line));
        }
    }

    void delete(List<Tracked> file) {
        pieces(file, 1 + random.nextInt(6)).forEach(line -> line.deleted = true);
    }

    /**
     * A line is deleted, and one with the same words is written somewhere else: that is another line. Not just beside it,
     * where nobody could tell whether the line went down or its neighbours went up.
     */
    void writeElsewhere(List<Tracked> file) {
        int from = random.nextInt(file.size());
        int to = random.nextInt(file.size() + 1);
        Tracked line = file.get(from);
        if (line.seen() && Math.abs(from - to) > FAR) {
            line.deleted = true;
            file.add(to, new Tracked(Tracked.NEW, line.text));
        }
    }

    void move(List<Tracked> file) {
        List<Tracked> block = pieces(file, 1 + random.nextInt(12));
        List<Tracked> moved = new ArrayList<>(block);
        block.clear();
        List<Tracked> target = random.nextInt(4) == 0 ? files.get(random.nextInt(2)) : file;
        target.addAll(random.nextInt(target.size() + 1), moved);
    }

    void reindent(List<Tracked> file) {
        boolean deeper = random.nextBoolean();
        for (Tracked line : pieces(file, 1 + random.nextInt(10))) {
            if (deeper && !line.text.isEmpty()) {
                line.text = "    " + line.text;
            } else if (line.text.startsWith("    ")) {
                line.text = line.text.substring(4);
            }
        }
    }

    void rename(List<Tracked> file) {
        Tracked line = file.get(random.nextInt(file.size()));
        Matcher word = WORD.matcher(line.text);
        if (line.seen() && word.find() && !KEYWORDS.contains(word.group())) {
            String fresh = maker.fresh() + "x" + renames.size();
            String old = "\\b" + word.group() + "\\b";
            UnaryOperator<String> rename = text -> text.replaceAll(old, fresh);
            renames.add(rename);
            files.forEach(
                    one -> one.stream().filter(Tracked::seen).forEach(each -> each.text = rename.apply(each.text)));
        }
    }

    void split(List<Tracked> file) {
        int at = random.nextInt(file.size());
        Tracked line = file.get(at);
        int cut = line.text.indexOf(' ', line.text.length() / 4 + random.nextInt(line.text.length() / 2 + 1));
        if (!line.seen() || cut < 0 || line.text.substring(0, cut).isBlank()) {
            return;
        }
        String first = line.text.substring(0, cut);
        String second = "            " + line.text.substring(cut).strip();
        double all = Tokens.of(line.text).size();
        double share = Tokens.of(first).size() / all;
        Tracked rest = new Tracked(Tracked.NEW, share >= 0.5 ? second : first);
        file.add(share >= 0.5 ? at + 1 : at, rest);
        line.text = share >= 0.5 ? first : second;
        line.share *= Math.max(share, 1 - share);
        rest.partOf = line.origin;
    }

    void tweak(List<Tracked> file) {
        Tracked line = file.get(random.nextInt(file.size()));
        line.text = line.text.replaceFirst("[0-9]+(?=[^0-9x]*$)", String.valueOf(random.nextInt(1000)));
    }

    private List<Tracked> pieces(List<Tracked> file, int length) {
        int from = random.nextInt(file.size());
        return file.subList(from, Math.min(file.size(), from + length));
    }

    private List<SourceText> texts() {
        List<SourceText> texts = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            texts.add(new SourceText(
                    i == 0 ? "Main" : "Other",
                    files.get(i).stream()
                            .filter(Tracked::seen)
                            .map(line -> line.text)
                            .toList()));
        }
        return texts;
    }
}

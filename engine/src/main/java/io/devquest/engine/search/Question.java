package io.devquest.engine.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody looks for. Any text is a question; what cannot be understood is left out with a hint, or taken as words.
 *
 * @param clauses what has to be so, in the order it was written
 * @param newest true if it asks for the newest first
 */
record Question(List<Clause> clauses, List<Hint> hints, boolean newest) {

    /** Other words for operators, as people know them from elsewhere. */
    private static final Map<String, Clause.Kind> ALIASES = Map.of(
            "status:", Clause.Kind.IS,
            "board:", Clause.Kind.IN,
            "category:", Clause.Kind.IN,
            "tags:", Clause.Kind.TAG);

    private static final String ORDER = "order:";
    private static final Set<String> NEWEST = Set.of("newest", "latest");
    private static final String ONLY_TITLES = "title";

    static final int MOST_CLAUSES = 32;
    static final int LONGEST = 500;

    Question {
        clauses = List.copyOf(clauses);
        hints = List.copyOf(hints);
    }

    static Question parse(String text) {
        return new Parser(text.length() > LONGEST ? text.substring(0, LONGEST) : text).question();
    }

    List<Clause> of(Clause.Kind kind) {
        return clauses.stream().filter(clause -> clause.kind() == kind).toList();
    }

    /** True if it names something to find. */
    boolean positive() {
        return clauses.stream().anyMatch(clause -> !clause.excluded());
    }

    /** The words to find people and groups by; empty if the question asks for more than words. */
    Optional<String> onlyWords() {
        boolean words = clauses.stream()
                .allMatch(clause ->
                        clause.kind() != Clause.Kind.PHRASE && clause.kind().textual() && !clause.excluded());
        return words && !clauses.isEmpty()
                ? Optional.of(clauses.stream().map(Clause::text).collect(Collectors.joining(" ")))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return clauses.stream().map(Clause::toString).collect(Collectors.joining(" "));
    }

    /** Reads from left to right. */
    private static final class Parser {

        private final String text;
        private final List<Clause> clauses = new ArrayList<>();
        private final List<Hint> hints = new ArrayList<>();
        private boolean newest;
        private boolean onlyTitles;
        private int at;

        Parser(String text) {
            this.text = text.codePoints()
                    .map(c -> Character.isISOControl(c) || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                            ? ' '
                            : c)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString()
                    .replace('“', '"')
                    .replace('”', '"')
                    .replace('„', '"');
        }

        Question question() {
            skip();
            while (at < text.length()) {
                if (clauses.size() == MOST_CLAUSES) {
                    hints.add(Hint.tooLong(MOST_CLAUSES));
                    break;
                }
                clause();
                skip();
            }
            if (onlyTitles) {
                clauses.replaceAll(Parser::inTitle);
            }
            Question read = new Question(clauses, hints, newest);
            if (!clauses.isEmpty() && !read.positive()) {
                hints.add(Hint.nothingToFind());
            }
            return new Question(clauses, hints, newest);
        }

        private void skip() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        private void clause() {
            boolean excluded = text.charAt(at) == '-' && at + 1 < text.length() && !Character.isWhitespace(next());
            if (excluded) {
                at++;
            }
            if (text.charAt(at) == '"') {
                add(Clause.Kind.PHRASE, quoted(), excluded);
                return;
            }
            if (text.regionMatches(true, at, ORDER, 0, ORDER.length())) {
                at += ORDER.length();
                order(bare());
                return;
            }
            Optional<Clause.Kind> operator = operator();
            if (operator.isPresent()) {
                operand(operator.get(), excluded);
            } else {
                word(bare(), excluded);
            }
        }

        private static Clause inTitle(Clause clause) {
            boolean words = clause.kind() == Clause.Kind.WORD || clause.kind() == Clause.Kind.PHRASE;
            return words ? new Clause(Clause.Kind.TITLE, clause.text(), clause.excluded()) : clause;
        }

        private char next() {
            return text.charAt(at + 1);
        }

        /** The operator that stands here; the place is behind its colon then. */
        private Optional<Clause.Kind> operator() {
            for (Clause.Kind kind : Clause.Kind.values()) {
                String name = kind.name().toLowerCase(Locale.ROOT) + ":";
                if (!kind.textual() && text.regionMatches(true, at, name, 0, name.length())) {
                    at += name.length();
                    return Optional.of(kind);
                }
            }
            for (Map.Entry<String, Clause.Kind> alias : ALIASES.entrySet()) {
                if (text.regionMatches(
                        true, at, alias.getKey(), 0, alias.getKey().length())) {
                    at += alias.getKey().length();
                    return Optional.of(alias.getValue());
                }
            }
            return Optional.empty();
        }

        private void order(String value) {
            String word = value.toLowerCase(Locale.ROOT);
            newest = NEWEST.contains(word);
            if (!newest && !word.equals("best")) {
                hints.add(Hint.orderUnknown(value));
            }
        }

        private void operand(Clause.Kind kind, boolean excluded) {
            boolean quoted = at < text.length() && text.charAt(at) == '"';
            String value = (quoted ? quoted() : bare()).strip();
            String name = kind.name().toLowerCase(Locale.ROOT) + ":";
            if (kind == Clause.Kind.AUTHOR && value.startsWith("@")) {
                value = value.substring(1);
            }
            if (value.isEmpty()) {
                hints.add(Hint.valueMissing(name));
            } else if ((kind == Clause.Kind.BEFORE || kind == Clause.Kind.AFTER)
                    && Day.parse(value).isEmpty()) {
                hints.add(Hint.dateInvalid(name, value));
            } else if (kind == Clause.Kind.IN && value.equalsIgnoreCase(ONLY_TITLES)) {
                onlyTitles = true;
            } else {
                add(kind, value, excluded);
            }
        }

        private void word(String word, boolean excluded) {
            if (!word.endsWith("*") || word.equals("*")) {
                add(Clause.Kind.WORD, word, excluded);
                return;
            }
            String start = word.replaceAll("\\*+$", "");
            if (start.codePointCount(0, start.length()) < 2) {
                hints.add(Hint.prefixShort(word));
            } else {
                add(Clause.Kind.PREFIX, start, excluded);
            }
        }

        private void add(Clause.Kind kind, String value, boolean excluded) {
            if (!value.isBlank()) {
                clauses.add(new Clause(kind, value, excluded));
            }
        }

        private String quoted() {
            int end = text.indexOf('"', at + 1);
            String inside = end < 0 ? text.substring(at + 1) : text.substring(at + 1, end);
            if (end < 0) {
                hints.add(Hint.quoteOpen());
            }
            at = end < 0 ? text.length() : end + 1;
            return inside.replaceAll("\\s+", " ").strip();
        }

        private String bare() {
            int start = at;
            while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '"') {
                at++;
            }
            return text.substring(start, at);
        }
    }
}

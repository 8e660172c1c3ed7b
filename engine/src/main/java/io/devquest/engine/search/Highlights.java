package io.devquest.engine.search;

import io.devquest.api.view.Html;
import io.devquest.engine.cache.LocalCache;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Marks in a text what was looked for. The text comes from the database, as it is now; everything but the marks is
 * escaped.
 */
final class Highlights {

    private static final int AROUND = 240;
    private static final int BEFORE = 60;
    private static final int LONGEST = 20_000;
    private static final int SHARE_OF_MEMORY = 50;
    private static final int BYTES_OF_A_TOKEN = 100;

    private record Text(Language language, String text) {}

    private final TextAnalysis analysis;

    /** What was found once is found again, and taking a text apart is most of the work of showing it. */
    private final LocalCache<Text, List<TextAnalysis.Token>> known = new LocalCache<>(
            Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY,
            tokens -> BYTES_OF_A_TOKEN * tokens.size(),
            Duration.ofHours(1));

    @Inject
    Highlights(TextAnalysis analysis) {
        this.analysis = analysis;
    }

    /** What to mark: words and stems as they are, and beginnings of words. */
    record Wanted(Set<String> terms, Set<String> beginnings) {

        boolean has(String term) {
            return terms.contains(term) || beginnings.stream().anyMatch(term::startsWith);
        }
    }

    Wanted wanted(Question question) {
        Set<String> terms = new HashSet<>();
        Set<String> beginnings = new HashSet<>();
        for (Clause clause : question.clauses()) {
            if (clause.excluded() || !clause.kind().textual()) {
                continue;
            }
            List<String> whole = analysis.whole(clause.text());
            if (clause.kind() == Clause.Kind.PREFIX && whole.size() == 1) {
                beginnings.addAll(whole);
            } else {
                terms.addAll(whole);
                terms.addAll(analysis.parts(clause.text()));
            }
            if (clause.kind() == Clause.Kind.WORD) {
                for (Language language : Language.values()) {
                    terms.addAll(analysis.stems(language, clause.text()));
                }
            }
        }
        return new Wanted(terms, beginnings);
    }

    /** The whole of a short text with its marks. */
    Html whole(Wanted wanted, Language language, String text) {
        return marked(text, 0, text.length(), places(wanted, language, text));
    }

    /** The part of a text in which most of the words are. */
    Html part(Wanted wanted, Language language, String text) {
        String read = text.substring(0, Math.min(LONGEST, text.length()));
        List<TextAnalysis.Token> places = places(wanted, language, read);
        int start = places.isEmpty() ? 0 : wordStart(read, Math.max(0, best(places) - BEFORE));
        int end = wordEnd(read, Math.min(read.length(), start + AROUND));
        Html inside = marked(read, start, end, places);
        return new Html((start > 0 ? "…" : "") + inside + (end < text.length() ? "…" : ""));
    }

    private List<TextAnalysis.Token> places(Wanted wanted, Language language, String text) {
        List<TextAnalysis.Token> places = new ArrayList<>();
        for (TextAnalysis.Token token : known.get(new Text(language, text), this::tokens)) {
            if (wanted.has(token.term())) {
                places.add(token);
            }
        }
        places.sort(Comparator.comparingInt(TextAnalysis.Token::start)
                .thenComparing(Comparator.comparingInt(TextAnalysis.Token::end).reversed()));
        return places;
    }

    private List<TextAnalysis.Token> tokens(Text text) {
        return analysis.tokens(text.language(), text.text());
    }

    /** Where the window with the most different words begins. */
    private static int best(List<TextAnalysis.Token> places) {
        int best = places.get(0).start();
        int most = 0;
        for (int first = 0; first < places.size(); first++) {
            Set<String> inside = new HashSet<>();
            int start = places.get(first).start();
            for (int i = first; i < places.size() && places.get(i).end() < start + AROUND - BEFORE; i++) {
                inside.add(places.get(i).term());
            }
            if (inside.size() > most) {
                most = inside.size();
                best = start;
            }
        }
        return best;
    }

    private static int wordStart(String text, int at) {
        int space = at == 0 ? -1 : text.indexOf(' ', at);
        return space < 0 || space > at + BEFORE ? Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at : space + 1;
    }

    private static int wordEnd(String text, int at) {
        if (at == text.length()) {
            return at;
        }
        int space = text.lastIndexOf(' ', at);
        return space < at - BEFORE ? Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at : space;
    }

    private static Html marked(String text, int start, int end, List<TextAnalysis.Token> places) {
        StringBuilder html = new StringBuilder();
        int at = start;
        for (TextAnalysis.Token place : places) {
            if (place.start() >= at && place.end() <= end) {
                escape(html, text, at, place.start());
                html.append("<mark>");
                escape(html, text, place.start(), place.end());
                html.append("</mark>");
                at = place.end();
            }
        }
        escape(html, text, at, Math.max(at, end));
        return new Html(html.toString());
    }

    private static void escape(StringBuilder html, String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
    }
}

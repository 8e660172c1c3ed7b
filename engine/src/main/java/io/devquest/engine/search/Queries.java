package io.devquest.engine.search;

import io.devquest.api.data.Id;
import io.devquest.api.search.SearchDocument;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Turns a question into a query. A word is found as it stands and by its stem in each language; in a title it counts
 * more. What is newer comes first among things that fit about as well.
 */
final class Queries {

    private static final float TITLE = 3f;
    private static final float STEM = 0.8f;
    private static final float PARTS = 0.6f;
    private static final float OTHER_PLACES = 0.1f;
    private static final float RECENT = 0.4f;
    private static final long HALF_AS_RECENT = 180L * 24 * 3600;
    private static final float SAME_TAG = 1.5f;
    private static final float SAME_CONTEXT = 3f;
    private static final float SAME_PLACE = 2f;
    private static final int MOST_WORDS = 12;
    private static final int ALL_UP_TO = 3;
    private static final double MOST_OF_THEM = 0.75;

    private final TextAnalysis analysis;

    @Inject
    Queries(TextAnalysis analysis) {
        this.analysis = analysis;
    }

    /**
     * The query of a question.
     *
     * @param authors those it names who exist, by their names in lower case
     * @param today what is made then is most recent
     */
    Query of(Question question, Map<String, Id> authors, List<String> types, Instant today) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words(all, question);
        for (Clause clause : question.clauses()) {
            Occur occur = clause.excluded() ? Occur.MUST_NOT : clause.kind().textual() ? Occur.MUST : Occur.FILTER;
            if (clause.kind() != Clause.Kind.WORD || clause.excluded()) {
                all.add(clause(clause, authors, types), occur);
            }
        }
        BooleanQuery built = all.build();
        if (!question.positive()) {
            return new MatchNoDocsQuery();
        }
        boolean scored = built.clauses().stream().anyMatch(one -> one.getOccur() == Occur.MUST);
        BooleanQuery.Builder ranked = new BooleanQuery.Builder();
        built.forEach(ranked::add);
        if (!scored) {
            ranked.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        ranked.add(recent(today), Occur.SHOULD);
        return ranked.build();
    }

    /** Titles with these words, the last of which is still being typed; empty if there is no word. */
    Optional<Query> ofTitle(String text, Instant today) {
        List<String> words = analysis.whole(text);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words.subList(0, words.size() - 1)) {
            all.add(new TermQuery(new Term(Field.TITLE, word)), Occur.MUST);
        }
        all.add(new PrefixQuery(new Term(Field.TITLE, words.get(words.size() - 1))), Occur.MUST);
        all.add(recent(today), Occur.SHOULD);
        return Optional.of(all.build());
    }

    /** What is like the sample by words of its title, tags or contexts; empty if it has none of them. */
    Optional<Query> like(SearchDocument sample, Instant today) {
        BooleanQuery.Builder alike = new BooleanQuery.Builder();
        titleOf(sample).ifPresent(title -> alike.add(title, Occur.SHOULD));
        sample.tags().forEach(tag -> alike.add(same(Field.TAG, tag, SAME_TAG), Occur.SHOULD));
        sample.contexts()
                .forEach(context -> alike.add(same(Field.PLACE, context.toString(), SAME_CONTEXT), Occur.SHOULD));
        BooleanQuery wanted = alike.build();
        if (wanted.clauses().isEmpty()) {
            return Optional.empty();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(wanted, Occur.MUST);
        all.add(new TermQuery(new Term(Field.ID, sample.id().toString())), Occur.MUST_NOT);
        sample.places().forEach(place -> all.add(same(Field.PLACE, place, SAME_PLACE), Occur.SHOULD));
        all.add(recent(today), Occur.SHOULD);
        return Optional.of(all.build());
    }

    /** Half of the words that say something; all of them if there are one or two. */
    private Optional<Query> titleOf(SearchDocument sample) {
        List<Query> saying = analysis.whole(sample.title()).stream()
                .distinct()
                .filter(word -> !Language.saysLittle(word))
                .limit(MOST_WORDS)
                .map(this::word)
                .toList();
        if (saying.isEmpty()) {
            return Optional.empty();
        }
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        saying.forEach(query -> some.add(query, Occur.SHOULD));
        int least = saying.size() < ALL_UP_TO ? saying.size() : (saying.size() + 1) / 2;
        return Optional.of(some.setMinimumNumberShouldMatch(least).build());
    }

    private static Query same(String field, String text, float boost) {
        Query term = new TermQuery(new Term(field, Documents.word(text)));
        return new BoostQuery(new ConstantScoreQuery(term), boost);
    }

    private static Query recent(Instant today) {
        return LongField.newDistanceFeatureQuery(Field.CREATED, RECENT, today.getEpochSecond(), HALF_AS_RECENT);
    }

    /** Words that say something must be there, of many most; the small ones only help. */
    private void words(BooleanQuery.Builder all, Question question) {
        List<Query> saying = new ArrayList<>();
        List<Query> small = new ArrayList<>();
        for (Clause clause : question.of(Clause.Kind.WORD)) {
            if (!clause.excluded()) {
                List<String> whole = analysis.whole(clause.text());
                if (whole.isEmpty()) {
                    continue;
                }
                boolean little = whole.size() == 1 && Language.saysLittle(whole.get(0));
                (little ? small : saying).add(word(clause.text()));
            }
        }
        List<Query> needed = saying.isEmpty() ? small : saying;
        if (needed.isEmpty()) {
            return;
        }
        BooleanQuery.Builder most = new BooleanQuery.Builder();
        needed.forEach(query -> most.add(query, Occur.SHOULD));
        int least = needed.size() <= ALL_UP_TO ? needed.size() : (int) Math.ceil(needed.size() * MOST_OF_THEM);
        all.add(most.setMinimumNumberShouldMatch(least).build(), Occur.MUST);
        if (!saying.isEmpty()) {
            small.forEach(query -> all.add(query, Occur.SHOULD));
        }
    }

    private Query clause(Clause clause, Map<String, Id> authors, List<String> types) {
        String text = clause.text();
        String word = Documents.word(text);
        return switch (clause.kind()) {
            case WORD -> word(text);
            case PHRASE -> either(phrase(Field.TITLE, text), phrase(Field.BODY, text));
            case PREFIX -> prefix(text);
            case AUTHOR ->
                authors.containsKey(word)
                        ? new TermQuery(new Term(Field.AUTHOR, authors.get(word).toString()))
                        : new MatchNoDocsQuery();
            case TITLE -> phrase(Field.TITLE, text);
            case TAG -> new TermQuery(new Term(Field.TAG, word));
            case IN -> new TermQuery(new Term(Field.PLACE, word));
            case IS -> new TermQuery(new Term(Field.FLAG, word));
            case BEFORE -> LongField.newRangeQuery(Field.CREATED, Long.MIN_VALUE, day(text) - 1);
            case AFTER -> LongField.newRangeQuery(Field.CREATED, day(text), Long.MAX_VALUE);
            case TYPE ->
                new TermInSetQuery(
                        Field.TYPE,
                        types.stream()
                                .filter(type -> Types.named(type, word))
                                .map(BytesRef::new)
                                .toList());
        };
    }

    private static long day(String text) {
        return Day.parse(text).orElse(Instant.EPOCH).getEpochSecond();
    }

    private Query word(String text) {
        List<Query> ways = new ArrayList<>();
        ways.add(new BoostQuery(phrase(Field.TITLE, text), TITLE));
        ways.add(phrase(Field.BODY, text));
        for (Language language : Language.values()) {
            List<String> stems = analysis.stems(language, text);
            if (stems.size() == 1) {
                Term title = new Term(Field.stemmed(Field.TITLE, language), stems.get(0));
                Term body = new Term(Field.stemmed(Field.BODY, language), stems.get(0));
                ways.add(new BoostQuery(new TermQuery(title), TITLE * STEM));
                ways.add(new BoostQuery(new TermQuery(body), STEM));
            }
        }
        List<String> parts = analysis.parts(text);
        if (parts.size() > 1) {
            ways.add(new BoostQuery(terms(Field.TITLE, parts), TITLE * PARTS));
            ways.add(new BoostQuery(terms(Field.BODY, parts), PARTS));
        }
        return new DisjunctionMaxQuery(ways, OTHER_PLACES);
    }

    private static Query either(Query title, Query body) {
        return new DisjunctionMaxQuery(List.of(new BoostQuery(title, TITLE), body), OTHER_PLACES);
    }

    private Query phrase(String field, String text) {
        return terms(field, analysis.whole(text));
    }

    private static Query terms(String field, List<String> terms) {
        return switch (terms.size()) {
            case 0 -> new MatchNoDocsQuery("Nothing but signs");
            case 1 -> new TermQuery(new Term(field, terms.get(0)));
            default -> new PhraseQuery(field, terms.toArray(String[]::new));
        };
    }

    private Query prefix(String text) {
        List<String> whole = analysis.whole(text);
        if (whole.size() != 1) {
            return word(text);
        }
        return either(
                new PrefixQuery(new Term(Field.TITLE, whole.get(0))),
                new PrefixQuery(new Term(Field.BODY, whole.get(0))));
    }
}

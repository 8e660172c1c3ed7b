package io.devquest.engine.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.SpanishStemmer;

/** The languages whose words are brought to their stems. */
enum Language {
    EN(english()) {
        @Override
        TokenStream stems(TokenStream words) {
            return new PorterStemFilter(new EnglishPossessiveFilter(words));
        }
    },
    DE(GermanAnalyzer.getDefaultStopSet()) {
        @Override
        TokenStream stems(TokenStream words) {
            return new GermanLightStemFilter(new GermanNormalizationFilter(words));
        }
    },
    ES(SpanishAnalyzer.getDefaultStopSet()) {
        @Override
        TokenStream stems(TokenStream words) {
            return new SnowballFilter(words, new SpanishStemmer());
        }
    },
    FR(FrenchAnalyzer.getDefaultStopSet()) {
        @Override
        TokenStream stems(TokenStream words) {
            return new FrenchLightStemFilter(new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES));
        }
    },
    PT(PortugueseAnalyzer.getDefaultStopSet()) {
        @Override
        TokenStream stems(TokenStream words) {
            return new PortugueseLightStemFilter(words);
        }
    };

    private static final int LONG_ENOUGH = 4_000;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    /** Of each word that says little, the languages in which it does: every hit of a search is looked through. */
    private static final Map<String, List<Language>> LITTLE_WORDS = new HashMap<>();

    static {
        for (Language language : values()) {
            for (Object word : language.stopWords) {
                LITTLE_WORDS
                        .computeIfAbsent(new String((char[]) word), first -> new ArrayList<>())
                        .add(language);
            }
        }
    }

    private final CharArraySet stopWords;

    Language(CharArraySet stopWords) {
        this.stopWords = stopWords;
    }

    /** Those of the library are few; people ask in whole sentences. */
    private static CharArraySet english() {
        CharArraySet words = CharArraySet.copy(EnglishAnalyzer.getDefaultStopSet());
        words.addAll(List.of(
                "how", "what", "why", "when", "where", "which", "who", "do", "does", "did", "i", "my", "me", "you",
                "your", "we", "our", "can", "could", "should", "would", "have", "has", "had", "from", "am", "been",
                "about", "so", "than", "its", "one", "many", "too", "much", "more", "most", "some", "any", "very",
                "just", "only"));
        return words;
    }

    abstract TokenStream stems(TokenStream words);

    /** As field names have it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True if the word says little in one of the languages. */
    static boolean saysLittle(String word) {
        return LITTLE_WORDS.containsKey(word);
    }

    /** By a tag of BCP 47; empty for languages whose words stay as they are. */
    static Optional<Language> of(String tag) {
        String code = Locale.forLanguageTag(tag).getLanguage();
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The language whose small words a text has most of; English if it has none, as pieces of code do. */
    static Language ofText(String text) {
        int[] found = new int[values().length];
        String start = text.substring(0, Math.min(LONG_ENOUGH, text.length())).toLowerCase(Locale.ROOT);
        for (String word : BETWEEN_WORDS.split(start)) {
            for (Language language : LITTLE_WORDS.getOrDefault(word, List.of())) {
                found[language.ordinal()]++;
            }
        }
        Language best = EN;
        for (Language language : values()) {
            if (found[language.ordinal()] > found[best.ordinal()]) {
                best = language;
            }
        }
        return best;
    }
}

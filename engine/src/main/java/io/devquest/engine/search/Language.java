package io.devquest.engine.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private static final String BETWEEN_WORDS = "[^\\p{L}]+";

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
                "about", "so", "than", "its"));
        return words;
    }

    abstract TokenStream stems(TokenStream words);

    /** As field names have it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean stops(String word) {
        return stopWords.contains(word);
    }

    /** True if the word says little in one of the languages. */
    static boolean saysLittle(String word) {
        for (Language language : values()) {
            if (language.stops(word)) {
                return true;
            }
        }
        return false;
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
        for (String word : start.split(BETWEEN_WORDS)) {
            for (Language language : values()) {
                if (!word.isEmpty() && language.stops(word)) {
                    found[language.ordinal()]++;
                }
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

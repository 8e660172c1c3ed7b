package io.devquest.engine.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * How texts become terms. Each text is indexed twice: word by word, with the parts of names in code and with pairs of
 * Chinese and Japanese characters, and by the stems of its language.
 */
public final class TextAnalysis extends DelegatingAnalyzerWrapper {

    /** A term and the part of the text it comes from. */
    record Token(String term, int start, int end) {}

    private static final int PARTS = WordDelimiterGraphFilter.GENERATE_WORD_PARTS
            | WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS
            | WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE;
    private static final NormalizeCharMap NAMES = names();

    /** For texts that are indexed. */
    private final Analyzer words = new Words(PARTS | WordDelimiterGraphFilter.PRESERVE_ORIGINAL, true);

    private final Analyzer whole = new Words(0, false);
    private final Analyzer parts = new Words(PARTS, false);
    private final List<Analyzer> stems = new ArrayList<>();

    public TextAnalysis() {
        super(PER_FIELD_REUSE_STRATEGY);
        for (Language language : Language.values()) {
            stems.add(new Stems(language));
        }
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        int mark = field.lastIndexOf('_');
        return mark < 0
                ? words
                : Language.of(field.substring(mark + 1)).map(this::stemming).orElse(words);
    }

    private Analyzer stemming(Language language) {
        return stems.get(language.ordinal());
    }

    /** The words of a question as they stand in the text; several for Chinese and Japanese. */
    List<String> whole(String text) {
        return terms(whole, text);
    }

    /** The parts of a name in code. */
    List<String> parts(String text) {
        return terms(parts, text);
    }

    List<String> stems(Language language, String text) {
        return terms(stemming(language), text);
    }

    /** Every term that a text is found by, with its place. */
    List<Token> tokens(Language language, String text) {
        List<Token> tokens = new ArrayList<>(read(words, text));
        tokens.addAll(read(stemming(language), text));
        return tokens;
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        return read(analyzer, text).stream().map(Token::term).toList();
    }

    private static List<Token> read(Analyzer analyzer, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot be read", e);
        }
        return tokens;
    }

    private static NormalizeCharMap names() {
        NormalizeCharMap.Builder names = new NormalizeCharMap.Builder();
        for (String letter : List.of("C", "c", "F", "f", "J", "j")) {
            names.add(letter + "#", letter + "sharp");
        }
        names.add("C++", "Cplusplus");
        names.add("c++", "cplusplus");
        return names.build();
    }

    /** Words as they are, lower-case and without accents. */
    private static final class Words extends Analyzer {

        private final int delimiters;
        private final boolean forIndex;

        Words(int delimiters, boolean forIndex) {
            this.delimiters = delimiters;
            this.forIndex = forIndex;
        }

        @Override
        protected Reader initReader(String field, Reader reader) {
            return new MappingCharFilter(NAMES, reader);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer source = new StandardTokenizer();
            TokenStream stream = new CJKWidthFilter(source);
            if (delimiters != 0) {
                stream = new WordDelimiterGraphFilter(stream, delimiters, null);
            }
            stream = new ASCIIFoldingFilter(new LowerCaseFilter(stream));
            stream = new CJKBigramFilter(forIndex ? new FlattenGraphFilter(stream) : stream, ALL_SCRIPTS, forIndex);
            return new TokenStreamComponents(source, stream);
        }
    }

    private static final int ALL_SCRIPTS =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;

    /** Stems of one language. */
    private static final class Stems extends Analyzer {

        private final Language language;

        Stems(Language language) {
            this.language = language;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer source = new StandardTokenizer();
            return new TokenStreamComponents(
                    source, new ASCIIFoldingFilter(language.stems(new LowerCaseFilter(source))));
        }
    }
}

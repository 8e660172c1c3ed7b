package io.devquest.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.engine.search.Clause.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

/** Any text is a question. */
class QuestionTest {

    private final TextAnalysis analysis = new TextAnalysis();

    @Property(tries = 500)
    void everyTextIsReadAndMadeIntoAQuery(@ForAll @StringLength(max = 700) String text) {
        Question question = Question.parse(text);
        assertThat(question.clauses()).hasSizeLessThanOrEqualTo(Question.MOST_CLAUSES);
        assertThat(new Queries(analysis).of(question, Map.of(), List.of("a.b"), Instant.EPOCH))
                .isNotNull();
        new Highlights(analysis).wanted(question);
    }

    @Property(tries = 500)
    void textOfMarksIsReadToo(@ForAll("marks") String text) {
        Question question = Question.parse(text);
        assertThat(new Queries(analysis).of(question, Map.of(), List.of("a.b"), Instant.EPOCH))
                .isNotNull();
        assertThat(question.clauses()).allMatch(clause -> !clause.text().isBlank());
    }

    @Property(tries = 300)
    void whatWasReadReadsTheSameAgain(@ForAll("questions") String text) {
        Question question = Question.parse(text);
        assertThat(Question.parse(question.toString()).clauses()).isEqualTo(question.clauses());
    }

    @Example
    void wordsKnownFromElsewhereMeanTheSame() {
        assertThat(Question.parse("status:solved category:help tags:java").clauses())
                .isEqualTo(Question.parse("is:solved in:help tag:java").clauses());
        assertThat(Question.parse("loop \"null pointer\" in:title").clauses())
                .isEqualTo(Question.parse("title:loop title:\"null pointer\"").clauses());
        assertThat(Question.parse("loop order:latest").newest()).isTrue();
        assertThat(Question.parse("loop order:best").newest()).isFalse();
        assertThat(Question.parse("loop order:upwards").hints())
                .extracting(Hint::code)
                .containsExactly("order_unknown");
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of("\"", "-", ":", "*", " ", "tag:", "author:", "before:", "is:", "a", "2026", "(", "é", "編")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> questions() {
        return Arbitraries.of(
                        "word",
                        "-word",
                        "pre*",
                        "\"a phrase\"",
                        "-\"a phrase\"",
                        "tag:java",
                        "-tag:java",
                        "author:ana",
                        "in:help",
                        "is:answered",
                        "before:2026",
                        "after:2026-05-17",
                        "type:topic",
                        "tag:\"two words\"")
                .list()
                .ofMaxSize(10)
                .map(parts -> String.join(" ", parts));
    }

    @Example
    void operatorsPhrasesPrefixesAndMinusAreTold() {
        assertThat(Question.parse("java -maven \"null pointer\" conc* author:@ana -tag:old std::vector x-y")
                        .clauses())
                .containsExactly(
                        new Clause(Kind.WORD, "java", false),
                        new Clause(Kind.WORD, "maven", true),
                        new Clause(Kind.PHRASE, "null pointer", false),
                        new Clause(Kind.PREFIX, "conc", false),
                        new Clause(Kind.AUTHOR, "ana", false),
                        new Clause(Kind.TAG, "old", true),
                        new Clause(Kind.WORD, "std::vector", false),
                        new Clause(Kind.WORD, "x-y", false));
    }
}

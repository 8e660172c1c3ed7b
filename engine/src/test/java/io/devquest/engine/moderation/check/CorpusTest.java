package io.devquest.engine.moderation.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import io.devquest.api.moderation.Draft;
import io.devquest.engine.moderation.check.Corpus.Message;
import io.devquest.engine.text.TextReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the checks make of first posts by somebody new: of ordinary ones, and of advertisements of many kinds. */
class CorpusTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Writer NEWCOMER = new Writer(new Id(1), NOW.minusSeconds(600), 0, List.of());

    private final Chain chain = new Chain(new TextReader(), new Standards());
    private final List<Message> messages = Corpus.all();

    @Test
    void everyMessageIsJudgedAsItsFileSays() {
        List<String> wrong = messages.stream()
                .filter(message -> judge(message).verdict() != message.now())
                .map(message -> message.now() + " expected, " + judge(message) + ": " + message)
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void noOrdinaryMessageIsHeldOrRefused() {
        assertThat(messages.stream().filter(Message::ordinary))
                .hasSizeGreaterThanOrEqualTo(90)
                .allMatch(message -> judge(message).verdict() == Verdict.PUBLISH);
    }

    @Test
    void thereAreEnoughOfThemInEveryLanguage() {
        Map<String, Long> ordinary = messages.stream()
                .filter(Message::ordinary)
                .collect(Collectors.groupingBy(Message::kind, Collectors.counting()));
        assertThat(messages).hasSizeGreaterThanOrEqualTo(220);
        assertThat(List.of("arabic", "spanish", "chinese")).allMatch(kind -> ordinary.get(kind) >= 12);
    }

    @Test
    void fewOfTheAdvertisementsGetThroughThatTheChecksWereMadeFor() {
        List<Message> spam = messages.stream()
                .filter(message -> !message.ordinary() && !message.file().equals(Corpus.LATER))
                .toList();
        Map<Verdict, Long> verdicts = spam.stream()
                .collect(Collectors.groupingBy(
                        message -> judge(message).verdict(), TreeMap::new, Collectors.counting()));
        assertThat(verdicts.getOrDefault(Verdict.PUBLISH, 0L)).isLessThanOrEqualTo(spam.size() / 20);
        assertThat(verdicts.get(Verdict.REFUSE)).isGreaterThanOrEqualTo(15);
    }

    private Judgement judge(Message message) {
        Draft draft = new Draft("forums.post", null, null, message.title(), message.body());
        Candidate candidate = chain.read(draft, false, FormSigns.NONE, Optional.of("community.example"));
        return chain.judged(chain.look(candidate, NEWCOMER));
    }
}

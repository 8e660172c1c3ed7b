package io.devquest.engine.moderation.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.data.Id;
import io.devquest.api.error.TooManyRequests;
import io.devquest.api.moderation.Draft;
import io.devquest.api.moderation.Finding;
import io.devquest.engine.text.TextReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each check finds, and what it leaves alone. */
class ChainTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Id ANA = new Id(1);
    private static final Id BEN = new Id(2);

    private final Chain chain = new Chain(new TextReader(), new Standards());
    private final PaceCheck pace = new PaceCheck(new Standards());
    private final RepetitionCheck repetition = new RepetitionCheck();

    @Test
    void linksOfNewPeopleAreLimitedAndThoseInCodeToUsAndToDocumentationAreNot() {
        String three = "See https://one-shop.io, https://two-shop.io and www.three-shop.io for what I mean by it.";
        assertThat(codes(three, newcomer())).containsExactly("links.many");
        assertThat(codes(three, trusted(1))).isEmpty();
        assertThat(codes("See `https://one-shop.io https://two-shop.io https://three-shop.io` in my file.", newcomer()))
                .isEmpty();
        assertThat(codes("```\nhttps://a-shop.io\nhttps://b-shop.io\nhttps://c-shop.io\n```", newcomer()))
                .isEmpty();
        assertThat(codes(
                        "https://community.example/u/ana https://docs.python.org/3/ https://github.com/a/b "
                                + "http://localhost:8080/x http://127.0.0.1/y https://www.example.com",
                        newcomer()))
                .isEmpty();
        // a host that only ends like a known one
        assertThat(codes("Read this, it is about the same thing: https://evilpython.org/download", newcomer()))
                .containsExactly("links.any");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hi all", "aaaaaaaaaaaa", "!!! ??? !!! ???", "ok ok ok ok ok"})
    void aTextThatSaysNothingIsRefused(String text) {
        assertThat(codes(text, newcomer())).anyMatch(code -> code.startsWith("quality.body_"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Use a loop.", "我不明白这个循环", "x = y + 1; // no", "Спасибо!"})
    void aShortTextThatSaysSomethingIsNot(String text) {
        assertThat(codes(text, newcomer())).noneMatch(code -> code.startsWith("quality."));
    }

    @Test
    void aFirstPostThatIsOnlyALinkWaitsUnlessItLeadsToDocumentation() {
        assertThat(codes("Look: https://some-shop.io", newcomer())).containsExactly("links.alone");
        assertThat(codes("Look: https://docs.oracle.com/javase", newcomer())).isEmpty();
        assertThat(codes("Look: https://some-shop.io", newcomer(past(ANA, false, "other text", 60))))
                .containsExactly("links.any");
    }

    @Test
    void theThirdTextADayWithOneHostWaits() {
        PastText one = past(ANA, false, "first", 3600, "some-shop.io");
        PastText two = past(ANA, false, "second", 1800, "else.io some-shop.io");
        String text = "More about it is on https://some-shop.io where I have read about it yesterday.";
        assertThat(codes(text, newcomer(one))).doesNotContain("links.same_host");
        assertThat(codes(text, newcomer(one, two))).contains("links.same_host");
    }

    @Test
    void picturesOfNewPeopleAreLimited() {
        assertThat(codes("What it shows: ![one](/files/1)", newcomer())).isEmpty();
        assertThat(codes("What it shows: ![one](/files/1) ![two](/files/2)", newcomer()))
                .containsExactly("images.many");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The sаme cаsino", // Latin with Cyrillic inside
                "Ρаypal", // Greek and Cyrillic before Latin
            })
    void wordsOfSeveralAlphabetsAreSeen(String text) {
        assertThat(codes(text, newcomer())).contains("disguise.letters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Я использую git'ом и JSON-файл, а также Java-класс.",
                "Питон и Python — это одно и то же слово.",
                "Η Java και η Python είναι γλώσσες.",
                "λ-calculus, π and Δx are fine",
                "می‌خواهم برنامه بنویسم", // a joiner between Persian letters
                "قال: \u2067مرحبا\u2069 ثم مضى", // an isolate in Arabic
                "👩‍👧 hello",
                "Straße, naïve, Ærø, 中文English混排"
            })
    void scriptsAndSignsOfOrdinaryTextAreNoDisguise(String text) {
        assertThat(codes(text, newcomer())).isEmpty();
    }

    @Test
    void invisibleAndTurningCharactersAreSeen() {
        assertThat(codes("This is a har\u200bmless word", newcomer())).containsExactly("disguise.invisible");
        assertThat(codes("This is \u202ereversed\u202c text", newcomer())).containsExactly("disguise.direction");
    }

    @Test
    void shoutingIsSeenInScriptsThatHaveCapitals() {
        assertThat(codes("EVERYBODY LOOK AT THIS GREAT NEW THING", newcomer())).containsExactly("style.shouting");
        assertThat(codes("SELECT is a word", newcomer())).isEmpty();
        assertThat(codes("كل الناس ينظرون إلى هذا الشيء الجديد الرائع", newcomer()))
                .isEmpty();
        assertThat(codes("Help me!!!!!", newcomer())).containsExactly("style.repeated");
    }

    @Test
    void aNumberToCallCountsWithMoneyMoreThanAlone() {
        assertThat(codes("Call +1 555 010 4477 for the best, 20 USD", newcomer()))
                .containsExactly("contact.money");
        assertThat(codes("Call +1 555 010 4477 for it", newcomer())).containsExactly("contact.phone");
        assertThat(codes("The output is 10 200 300 4000 and the price is $5", newcomer()))
                .isEmpty();
        assertThat(codes("It was on 2024-01-15 at 10:30, 1700000000000 ms", newcomer()))
                .isEmpty();
    }

    @Test
    void phrasesAreFoundWhateverTheirCaseAccentsAndDisguise() {
        assertThat(codes("We are an ESSAY   writing-service.", newcomer())).containsExactly("phrase.essay");
        assertThat(codes("Prestámo rápido para ti", newcomer())).containsExactly("phrase.loan");
        assertThat(codes("our оnline саsino", newcomer())).contains("phrase.gambling", "disguise.letters");
        assertThat(codes("`essay writing service` is the name of my class", newcomer()))
                .isEmpty();
    }

    @Test
    void whatRobotsDoWithFormsGivesPointsAndRefusesNothingByItself() {
        Candidate candidate = read("Hello to all of you", false, new FormSigns(true, true));
        List<Finding> found = chain.look(candidate, newcomer());
        assertThat(found).extracting(Finding::code).containsExactly("form.trap", "form.hasty");
        assertThat(chain.judged(found).verdict()).isEqualTo(Verdict.HOLD);
    }

    @Test
    void theSumDecides() {
        Finding half = new Finding(49, "a", "A.");
        assertThat(chain.judged(List.of(half)).verdict()).isEqualTo(Verdict.PUBLISH);
        assertThat(chain.judged(List.of(half, new Finding(1, "b", "B."))).verdict())
                .isEqualTo(Verdict.HOLD);
        assertThat(chain.judged(List.of(half, new Finding(51, "b", "B."))).verdict())
                .isEqualTo(Verdict.REFUSE);
        assertThat(chain.judged(List.of(half, new Finding(51, "b", "B."))).refusal())
                .hasMessage("This was not published. B. A.");
    }

    @Test
    void theSameTextWaitsIfOthersWroteItAndIsRefusedTheSecondTimeADay() {
        String text = "Somebody please tell me how all of this works in the end";
        Candidate candidate = read(text, false, FormSigns.NONE);
        assertThat(repetition.look(candidate, newcomer(), List.of(past(BEN, false, text, 3600)), NOW))
                .extracting(Finding::code)
                .containsExactly("repeated.others");
        assertThat(repetition.look(candidate, newcomer(), List.of(past(BEN, false, text, 8 * 86_400)), NOW))
                .isEmpty();
        assertThat(repetition.look(candidate, newcomer(past(ANA, false, text, 3600)), List.of(), NOW))
                .extracting(Finding::code)
                .containsExactly("repeated.own");
        Candidate thanks = read("Thanks, that works!", false, FormSigns.NONE);
        assertThat(repetition.look(
                        thanks,
                        newcomer(past(ANA, false, "Thanks, that works!", 60)),
                        List.of(past(BEN, false, "Thanks, that works!", 60)),
                        NOW))
                .isEmpty();
    }

    @Test
    void quotedWordsAreNotTheAuthorsOwn() {
        String text = "Somebody please tell me how all of this works in the end";
        Candidate answer = read("> " + text + "\n\nIt works by magic.", false, FormSigns.NONE);
        assertThat(repetition.look(answer, newcomer(), List.of(past(BEN, false, text, 60)), NOW))
                .isEmpty();
    }

    @Test
    void newPeopleWaitLongerThanOthersAndTopicsAreCountedApart() {
        Candidate topic = read("A topic", true, FormSigns.NONE);
        Candidate reply = read("A reply", false, FormSigns.NONE);
        assertThatThrownBy(() -> pace.require(topic, newcomer(past(ANA, true, "x", 119)), NOW))
                .isInstanceOfSatisfying(
                        TooManyRequests.class, e -> assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(1)));
        pace.require(topic, newcomer(past(ANA, true, "x", 120)), NOW);
        pace.require(topic, newcomer(past(ANA, false, "x", 1)), NOW);
        pace.require(topic, trusted(1, past(ANA, true, "x", 15)), NOW);
        assertThatThrownBy(() -> pace.require(topic, trusted(1, past(ANA, true, "x", 14)), NOW))
                .isInstanceOf(TooManyRequests.class);
        pace.require(reply, newcomer(past(ANA, false, "x", 30)), NOW);
        assertThatThrownBy(() -> pace.require(reply, newcomer(past(ANA, false, "x", 29)), NOW))
                .isInstanceOf(TooManyRequests.class);
        assertThatThrownBy(() -> pace.require(reply, trusted(2, past(ANA, false, "x", 4)), NOW))
                .isInstanceOf(TooManyRequests.class);
    }

    @Test
    void theFirstDayHasTenReplies() {
        PastText[] ten = Stream.iterate(1, i -> i + 1)
                .limit(10)
                .map(i -> past(ANA, false, "x", i * 60))
                .toArray(PastText[]::new);
        Candidate reply = read("A reply", false, FormSigns.NONE);
        assertThatThrownBy(() -> pace.require(reply, newcomer(ten), NOW)).hasMessageContaining("first day");
        Writer older = new Writer(ANA, NOW.minus(Duration.ofDays(1)), 0, List.of(ten));
        pace.require(reply, older, NOW);
    }

    private List<String> codes(String body, Writer writer) {
        return chain.look(read(body, false, FormSigns.NONE), writer).stream()
                .map(Finding::code)
                .toList();
    }

    private Candidate read(String body, boolean starts, FormSigns signs) {
        return chain.read(
                new Draft("forums.post", null, null, "", body), starts, signs, Optional.of("community.example"));
    }

    private static Writer newcomer(PastText... recent) {
        return new Writer(ANA, NOW.minus(Duration.ofHours(20)), 0, List.of(recent));
    }

    private static Writer trusted(int level, PastText... recent) {
        return new Writer(ANA, NOW.minus(Duration.ofDays(90)), level, List.of(recent));
    }

    private static PastText past(Id account, boolean starts, String text, int secondsAgo) {
        return past(account, starts, text, secondsAgo, "");
    }

    private static PastText past(Id account, boolean starts, String text, int secondsAgo, String hosts) {
        Fingerprint print = Fingerprint.of(Tokens.of(text));
        return new PastText(
                account,
                starts,
                false,
                TextState.PUBLISHED,
                new Id(9),
                print.exact(),
                print.near(),
                hosts,
                NOW.minusSeconds(secondsAgo));
    }
}

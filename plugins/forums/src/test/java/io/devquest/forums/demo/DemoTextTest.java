package io.devquest.forums.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class DemoTextTest {

    private static final Path PICTURES = Path.of("src/main/resources/demo/pictures");
    private static final Pattern SHOWN = Pattern.compile("!\\[([^\\n]*)]\\(picture:[a-z0-9-]+\\)");
    private static final Pattern LINK = Pattern.compile("\\(topic:([^)]*)\\)");

    @Test
    void readsTopicsPostsAndWhatWasDone() {
        var topics = DemoText.read("""
                # Why? | java loops | why
                ! closed Enough is said.
                @ yuki
                Because:

                ```python
                # not a topic
                ```
                @ grace 4 ok re1 +2d
                Thanks
                """);
        assertThat(topics).singleElement().satisfies(topic -> {
            assertThat(topic.title()).isEqualTo("Why?");
            assertThat(topic.tags()).containsExactly("java", "loops");
            assertThat(topic.key()).isEqualTo("why");
            assertThat(topic.deeds()).containsExactly("closed Enough is said.");
            assertThat(topic.posts())
                    .containsExactly(
                            new DemoPost("yuki", 0, 0, null, false, false, "Because:\n\n```python\n# not a topic\n```"),
                            new DemoPost("grace", 4, 1, Duration.ofDays(2), true, false, "Thanks"));
        });
    }

    @Test
    void thereIsEnoughToLookAt() {
        List<DemoBoard> boards = DemoText.load();
        assertThat(boards).hasSizeGreaterThanOrEqualTo(12);
        assertThat(topics()).hasSizeGreaterThanOrEqualTo(300);
        assertThat(posts()).hasSizeGreaterThanOrEqualTo(1_300);
        assertThat(topics()).anyMatch(topic -> topic.posts().size() >= 60);
        assertThat(topics()).anyMatch(topic -> topic.posts().size() == 1);
        assertThat(posts().map(DemoPost::person).distinct()).hasSizeGreaterThanOrEqualTo(55);
    }

    @Test
    void theTextsFitTheRulesOfTheForums() {
        assertThat(DemoText.load()).allSatisfy(board -> {
            assertThat(board.slug()).matches("[a-z0-9-]{2,40}");
            assertThat(board.kind()).isIn("discussion", "questions");
            assertThat(board.title()).hasSizeBetween(2, 60);
            assertThat(board.description()).hasSizeLessThanOrEqualTo(200);
        });
        assertThat(topics()).allSatisfy(topic -> {
            assertThat(topic.title()).hasSizeBetween(5, 120);
            assertThat(topic.tags()).hasSizeBetween(1, 5).allMatch(tag -> tag.matches("[a-z0-9+#.-]{2,30}"));
            assertThat(topic.posts()).isNotEmpty();
            assertThat(topic.deeds())
                    .allMatch(deed -> deed.matches("pinned|everywhere|info|(closed|deleted|duplicate) .+"));
            assertThat(topic.posts().get(0).accepted()).isFalse();
            assertThat(topic.posts().stream().filter(DemoPost::accepted)).hasSizeLessThan(2);
        });
        assertThat(topics().map(DemoTopic::title)).doesNotHaveDuplicates();
        assertThat(posts().map(DemoPost::body)).doesNotHaveDuplicates();
    }

    @Test
    void onlyQuestionsHaveAnswersAreDuplicatesOrLackSomething() {
        assertThat(DemoText.load().stream()
                        .filter(board -> board.kind().equals("discussion"))
                        .flatMap(board -> board.topics().stream())
                        .filter(topic -> topic.posts().stream().anyMatch(DemoPost::accepted)
                                || topic.deeds().stream().anyMatch(deed -> deed.matches("info|duplicate .*")))
                        .map(DemoTopic::title))
                .isEmpty();
    }

    @Test
    void whatIsHeldIsMeantForATopicThatIsThere() {
        assertThat(DemoText.held())
                .isNotEmpty()
                .allSatisfy(held -> assertThat(topics().map(DemoTopic::title)).contains(held.title()));
    }

    @Test
    void everyCodeBlockNamesItsLanguageAndEnds() {
        assertThat(posts().map(DemoPost::body)).allSatisfy(body -> {
            String fence = "";
            for (String line : body.split("\n")) {
                String ticks = line.replaceFirst("^(`*).*", "$1");
                if (fence.isEmpty() && ticks.length() >= 3) {
                    assertThat(line.substring(ticks.length())).as(body).matches("[a-z]+");
                    fence = ticks;
                } else if (line.equals(fence)) {
                    fence = "";
                }
            }
            assertThat(fence).isEmpty();
        });
    }

    @Test
    void everyPictureIsThereAndEachIsShownInWords() throws IOException {
        Set<String> shown = new TreeSet<>();
        assertThat(posts().map(DemoPost::body)).allSatisfy(body -> {
            List<String> words =
                    SHOWN.matcher(body).results().map(found -> found.group(1)).toList();
            assertThat(words)
                    .allSatisfy(alt -> assertThat(alt)
                            .hasSizeBetween(60, 250)
                            .doesNotContainPattern("(?i)^(picture|image|screenshot)|\\.png"));
            List<String> names = pictures(body);
            assertThat(names).hasSameSizeAs(words);
            shown.addAll(names);
        });
        assertThat(shown).hasSizeGreaterThanOrEqualTo(14);
        try (Stream<Path> files = Files.list(PICTURES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            shown.stream().map(name -> name + ".png").toList());
        }
    }

    @Test
    void picturesAreSmallAndWhereLearnersWouldShowThem() throws IOException {
        long all = 0;
        try (Stream<Path> files = Files.list(PICTURES)) {
            for (Path file : files.toList()) {
                all += Files.size(file);
                assertThat(Files.size(file)).as(file.toString()).isLessThanOrEqualTo(60 * 1_024);
                assertThat(ImageIO.read(file.toFile()).getWidth())
                        .as(file.toString())
                        .isBetween(800, 1_200);
            }
        }
        assertThat(all).isLessThanOrEqualTo(600 * 1_024);
        assertThat(DemoText.load())
                .filteredOn(board -> board.topics().stream()
                        .flatMap(topic -> topic.posts().stream())
                        .anyMatch(post -> !pictures(post.body()).isEmpty()))
                .hasSizeGreaterThanOrEqualTo(8);
        assertThat(topics())
                .anyMatch(topic -> !pictures(topic.posts().get(0).body()).isEmpty());
        assertThat(posts())
                .anyMatch(post -> post.accepted() && !pictures(post.body()).isEmpty());
    }

    private static List<String> pictures(String body) {
        return DemoPictures.PICTURE
                .matcher(body)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void topicsLinkToTopicsThatWereThereBefore() {
        Set<String> known = new HashSet<>();
        for (DemoTimes.Dated dated : DemoTimes.of(DemoText.load(), Instant.parse("2026-01-31T12:00:00Z"))) {
            DemoTopic topic = dated.topic();
            Stream<String> links = topic.posts().stream()
                    .flatMap(post -> LINK.matcher(post.body()).results())
                    .map(found -> found.group(1));
            Stream<String> duplicates = topic.deeds().stream()
                    .filter(deed -> deed.startsWith("duplicate "))
                    .map(deed -> deed.substring("duplicate ".length()));
            assertThat(Stream.concat(links, duplicates)).as(topic.title()).allMatch(known::contains);
            assertThat(topic.key().isEmpty() || known.add(topic.key()))
                    .as("another topic is called " + topic.key())
                    .isTrue();
        }
    }

    @Test
    void nothingIsWrittenInTheFutureAndReplyNumbersAreThoseOfEarlierPosts() {
        Instant now = Instant.parse("2026-01-31T12:00:00Z");
        assertThat(DemoTimes.of(DemoText.load(), now)).allSatisfy(dated -> {
            assertThat(dated.at()).isSorted().allMatch(moment -> moment.isBefore(now));
            List<DemoPost> posts = dated.topic().posts();
            for (int i = 0; i < posts.size(); i++) {
                assertThat(posts.get(i).replyTo()).isLessThanOrEqualTo(i);
            }
        });
    }

    private static Stream<DemoTopic> topics() {
        return DemoText.load().stream().flatMap(board -> board.topics().stream());
    }

    private static Stream<DemoPost> posts() {
        return topics().flatMap(topic -> topic.posts().stream());
    }
}

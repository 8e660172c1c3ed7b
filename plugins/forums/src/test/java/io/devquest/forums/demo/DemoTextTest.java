package io.devquest.forums.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemoTextTest {

    @Test
    void readsBoardsTopicsAndPosts() {
        var boards = DemoText.read("""
                ## java | Java | About Java
                # Why? | java loops
                @ 3 0
                Because:

                \\# not a topic
                @ 2 4
                Thanks
                """);
        assertThat(boards).singleElement().satisfies(board -> {
            assertThat(board.slug()).isEqualTo("java");
            assertThat(board.description()).isEqualTo("About Java");
            assertThat(board.topics()).singleElement().satisfies(topic -> {
                assertThat(topic.tags()).containsExactly("java", "loops");
                assertThat(topic.posts())
                        .containsExactly(
                                new DemoText.DemoPost(3, 0, "Because:\n\n# not a topic"),
                                new DemoText.DemoPost(2, 4, "Thanks"));
            });
        });
    }

    @Test
    void theTextsOfTheArchiveFitTheRulesOfTheForums() {
        var boards = DemoText.load();
        assertThat(boards).hasSize(6).allSatisfy(board -> {
            assertThat(board.slug()).matches("[a-z0-9-]{2,40}");
            assertThat(board.topics()).hasSizeGreaterThan(2);
        });
        assertThat(boards.stream().flatMap(board -> board.topics().stream())).allSatisfy(topic -> {
            assertThat(topic.title()).hasSizeBetween(5, 255);
            assertThat(topic.tags()).hasSizeLessThanOrEqualTo(5).allMatch(tag -> tag.matches("[a-z0-9+#.-]{2,30}"));
            assertThat(topic.posts()).hasSizeGreaterThan(1);
        });
    }
}

package io.devquest.forums.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostLinksTest {

    @Test
    void aPostIsOnThePageThatStartsBeforeIt() {
        for (int size = 5; size <= 100; size += 5) {
            for (long number = 1; number <= 500; number++) {
                long start = PostLinks.pageStart(number, size);
                assertThat(start % size).isZero();
                assertThat(number).isGreaterThan(start).isLessThanOrEqualTo(start + size);
            }
        }
    }

    @Test
    void anEmptyTopicHasOnePage() {
        assertThat(PostLinks.pageStart(0, 20)).isZero();
    }
}

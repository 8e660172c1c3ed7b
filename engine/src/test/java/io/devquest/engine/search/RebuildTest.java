package io.devquest.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.access.Audience;
import io.devquest.api.data.Id;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index is built anew while people go on writing. */
class RebuildTest {

    private static final int PAPERS = 250;
    private static final int CHANGES = 360;
    private static final int REBUILD_EVERY = 90;
    private static final int KINDS = 7;

    @TempDir
    Path home;

    @Test
    void anIndexRebuiltDuringWritesIsTheSameAsAFreshOneAndAsOneThatFollowed() {
        try (Stack stack = new Stack(home)) {
            for (int i = 0; i < PAPERS; i++) {
                stack.add("Paper number" + i, Audience.everyone());
            }
            Random random = new Random(20_261_127);
            for (int i = 0; i < CHANGES; i++) {
                if (i % REBUILD_EVERY == 0) {
                    stack.feed().rebuild();
                }
                change(stack, random, i);
            }
            stack.settle();
            Map<String, String> during = stack.content();
            stack.feed().rebuild();
            stack.settle();
            Map<String, String> fresh = stack.content();
            assertThat(fresh).hasSizeGreaterThan(PAPERS / 2);
            assertThat(during).isEqualTo(fresh);
            for (int i = 0; i < CHANGES / 3; i++) {
                change(stack, random, CHANGES + i);
            }
            stack.settle();
            Map<String, String> followed = stack.content();
            stack.feed().rebuild();
            stack.settle();
            assertThat(followed).isEqualTo(stack.content()).isNotEqualTo(fresh);
        }
    }

    private static void change(Stack stack, Random random, int i) {
        List<Id> ids = stack.ids();
        Id id = ids.get(random.nextInt(ids.size()));
        switch (random.nextInt(KINDS)) {
            case 0 -> stack.add("Late paper" + i, Audience.members());
            case 1 -> stack.edit(id, "Edited paper" + i);
            case 2 -> stack.conceal(id);
            case 3 -> stack.reveal(id);
            case 4 -> stack.showTo(id, random.nextBoolean() ? Audience.staff() : Audience.everyone());
            case 5 -> stack.addPart(id, "Part paper" + i);
            default -> stack.remove(id);
        }
    }
}

package io.devquest.engine.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import io.devquest.engine.events.EventMapper.Unplaced;
import java.util.List;
import org.junit.jupiter.api.Test;

class SequencerTest {

    @Test
    void factsOfOneChannelFollowTheirNumbersEvenIfTheClocksOfNodesDiffer() {
        Unplaced second = new Unplaced(new Id(1), "toys.toy.added", "toys.toy:1", 2L);
        Unplaced other = new Unplaced(new Id(2), "toys.toy.added", null, null);
        Unplaced first = new Unplaced(new Id(3), "toys.toy.added", "toys.toy:1", 1L);
        assertThat(Sequencer.inOrder(List.of(second, other, first))).containsExactly(first, other, second);
    }
}

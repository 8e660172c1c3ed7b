package io.devquest.testkit.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is stored, without what every request of a session leaves behind (when it and its browser were last seen) and what
 * the engine does by the clock.
 */
record Stored(Community community, Map<String, List<String>> notes, Map<String, List<String>> core) {

    static Stored now(Community community) {
        community.settle();
        Map<String, List<String>> core = community.rows("core");
        core.keySet()
                .removeAll(Set.of(
                        "session",
                        "known_device",
                        "event_reader",
                        "job",
                        "job_lane",
                        "job_run",
                        "trust_day",
                        "trust_opened"));
        return new Stored(community, community.rows("notes"), core);
    }

    void assertUnchanged() {
        Stored now = now(community);
        assertThat(now.notes()).isEqualTo(notes);
        assertThat(now.core()).isEqualTo(core);
    }
}

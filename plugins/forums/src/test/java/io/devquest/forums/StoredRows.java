package io.devquest.forums;

import io.devquest.testkit.Community;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is stored, without what requests leave behind that change nothing (when a session was last seen) and what the
 * engine does by the clock.
 */
record StoredRows(Map<String, List<String>> forums, Map<String, List<String>> core) {

    static StoredRows of(Community community) {
        community.settle();
        Map<String, List<String>> core = community.rows("core");
        core.keySet()
                .removeAll(
                        Set.of("session", "event_reader", "job", "job_lane", "job_run", "trust_day", "trust_opened"));
        Map<String, List<String>> forums = community.rows("forums");
        forums.remove("reading");
        return new StoredRows(forums, core);
    }
}

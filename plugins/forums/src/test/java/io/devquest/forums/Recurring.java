package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** A job of the forums that runs on a schedule. */
public record Recurring(Community community, String name) {

    private static final String JOBS = "/api/v1/admin/jobs";

    /** Has it run once, and waits until it has. */
    public void run() {
        JsonNode before = line();
        String seen = before.path("lastAt").asString("");
        community
                .admin("ada")
                .post(JOBS + "/" + before.path("id").asString("") + "/run")
                .expect(204);
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (line().path("lastAt").asString("").equals(seen)) {
            assertThat(System.nanoTime()).as("waited in vain").isLessThan(end);
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(line().path("lastResult").asString("")).isEqualTo("done");
    }

    private JsonNode line() {
        for (JsonNode job :
                community.admin("ada").get(JOBS + "?limit=100").json().path("items")) {
            if (job.path("name").asString("").equals(name)) {
                return job;
            }
        }
        throw new AssertionError("There is no job " + name);
    }
}

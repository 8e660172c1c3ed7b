package io.devquest.engine.health;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.http.Response;
import io.devquest.engine.scope.Scope;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class HealthTest {

    private final JdbcDataSource database = new JdbcDataSource();
    private final Health health = new Health(database);
    private final Metrics metrics = new Metrics();

    HealthTest() {
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID());
    }

    @Test
    void anInstanceIsReadyOnlyWhileItServes() {
        assertThat(health.ready().status()).isEqualTo("down");
        assertThat(health.ready().checks()).containsEntry("migrations", "down").containsEntry("database", "up");

        health.serving();
        assertThat(health.ready().up()).isTrue();

        health.stopping();
        assertThat(health.ready().checks()).containsEntry("serving", "down").containsEntry("migrations", "up");
    }

    @Test
    void aDatabaseThatIsGoneMakesItUnready() {
        health.serving();
        database.setURL("jdbc:h2:tcp://127.0.0.1:1/gone");

        assertThat(health.ready().checks()).containsEntry("database", "down");
        assertThat(health.ready().up()).isFalse();
    }

    @Test
    void requestsAreCountedByOwnerAndStatusAndGoWithTheirOwner() {
        Scope forums = new Scope("forums", getClass().getClassLoader());
        metrics.belongTo(forums);
        metrics.request("forums", "GET", 200, Duration.ofMillis(5));
        metrics.request("forums", "GET", 200, Duration.ofMillis(5));
        metrics.request("core", "GET", 404, Duration.ofMillis(5));

        assertThat(line("devquest_http_requests_seconds_count", "forums"))
                .hasValueSatisfying(
                        text -> assertThat(text).contains("status=\"200\"").endsWith(" 2"));

        forums.close();
        assertThat(line("devquest_http_requests_seconds_count", "forums")).isEmpty();
        assertThat(line("devquest_http_requests_seconds_count", "core")).isPresent();
        metrics.request("forums", "GET", 200, Duration.ofMillis(5));
        assertThat(line("devquest_http_requests_seconds_count", "forums"))
                .hasValueSatisfying(text -> assertThat(text).endsWith(" 1"));
    }

    @Test
    void pluginStatesFollowThePlugins() {
        metrics.plugins(() -> List.of(new Metrics.PluginMeter("forums", "enabled", 3)));
        assertThat(line("devquest_plugin_state", "forums"))
                .hasValueSatisfying(text -> assertThat(text).contains("enabled"));
        assertThat(line("devquest_plugin_errors", "forums"))
                .hasValueSatisfying(text -> assertThat(text).endsWith(" 3.0"));

        metrics.plugins(List::of);
        assertThat(line("devquest_plugin_state", "forums")).isEmpty();
    }

    @Test
    void numbersOfTheEngineAndOfTheJvmAreShown() {
        metrics.gauge("devquest.live.connections", "Open live connections", () -> 7);

        assertThat(line("devquest_live_connections", ""))
                .hasValueSatisfying(text -> assertThat(text).endsWith(" 7.0"));
        assertThat(line("jvm_memory_used_bytes", "heap")).isPresent();
    }

    @Test
    void anUnreadyInstanceAnswersWith503() {
        HealthHandlers handlers = new HealthHandlers(health, metrics);
        var routes = HealthRoutes.of(handlers);

        assertThat(routes).extracting("path").containsExactly("/health/live", "/health/ready", "/metrics");
        Response starting = handlers.ready(null);
        health.serving();
        Response serving = handlers.ready(null);
        assertThat(List.of(starting.status(), serving.status())).containsExactly(503, 200);
    }

    private Optional<String> line(String name, String tag) {
        Response.Bytes answer = (Response.Bytes)
                new HealthHandlers(health, metrics).metrics(null).content();
        return new String(answer.bytes(), UTF_8)
                .lines()
                .filter(text -> text.startsWith(name) && text.contains(tag))
                .findFirst();
    }
}

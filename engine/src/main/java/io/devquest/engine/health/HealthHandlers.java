package io.devquest.engine.health;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import java.util.Map;

/** Answers probes and scrapers. */
final class HealthHandlers {

    private static final String EXPOSITION = "text/plain; version=0.0.4; charset=utf-8";

    private final Health health;
    private final Metrics metrics;

    HealthHandlers(Health health, Metrics metrics) {
        this.health = health;
        this.metrics = metrics;
    }

    Response live(Request request) {
        return Response.json(new Health.Report("up", Map.of())).header("Cache-Control", "no-store");
    }

    Response ready(Request request) {
        Health.Report report = health.ready();
        return Response.json(report).status(report.up() ? 200 : 503).header("Cache-Control", "no-store");
    }

    Response metrics(Request request) {
        return Response.bytes(EXPOSITION, metrics.scrape().getBytes(UTF_8)).header("Cache-Control", "no-store");
    }
}

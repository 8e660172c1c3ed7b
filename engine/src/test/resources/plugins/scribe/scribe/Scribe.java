package scribe;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import io.devquest.api.job.Schedule;
import io.devquest.api.view.Slot;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes lines without end with every hand it has: in its job, in the background and in pages; as a listener, whose lines
 * are one transaction, for some seconds.
 */
public final class Scribe implements CommunityPlugin {

    private static final Duration LISTENING = Duration.ofSeconds(3);

    private Engine engine;
    private LineMapper lines;

    @Override
    public void register(Registrar add) {
        engine = add.engine();
        lines = add.mapper(LineMapper.class);
        add.permissions(Look.values());
        add.job("write", Schedule.every(Duration.ofSeconds(1)), () -> write("job"));
        add.on(Rung.class, rung -> write("listener", System.nanoTime() + LISTENING.toNanos()));
        add.slot(Slot.HOME, (request, viewer) -> {
            write("part");
            return Optional.empty();
        });
        add.routes(List.of(
                Route.post("/api/v1/scribe/work", Look.LOOK, request -> {
                    engine.background().execute(() -> write("background"));
                    engine.background().execute(() -> write("background"));
                    engine.database().inTransaction(() -> engine.events().publish(new Rung(1)));
                    return Response.noContent();
                }, "Begins to write"),
                Route.get(
                        "/api/v1/scribe/hands",
                        Look.LOOK,
                        request -> Response.json(Map.of("hands", lines.selectHands())),
                        "Which hands have written")));
    }

    private void write(String hand) {
        write(hand, System.nanoTime() + Duration.ofHours(1).toNanos());
    }

    private void write(String hand, long until) {
        while (!Thread.currentThread().isInterrupted() && System.nanoTime() < until) {
            lines.insert(engine.ids().next(), hand);
        }
    }
}

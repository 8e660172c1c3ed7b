package hanging;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Does not return, politely or not. */
public final class Hanging implements CommunityPlugin {


    @Override
    public void register(Registrar add) {
        add.permissions(Look.values());
        add.routes(List.of(
                Route.get("/api/v1/hanging/loop", Look.LOOK, this::loop, "Spins and ignores interrupts"),
                Route.get("/api/v1/hanging/sleep", Look.LOOK, this::sleep, "Sleeps until it is woken"),
                Route.get("/api/v1/hanging/quick", Look.LOOK, request -> Response.noContent(), "Returns")));
    }

    /** A test lets it go through a property, so that no thread spins for the rest of the build. */
    private Response loop(Request request) {
        while (!Boolean.getBoolean("devquest.test.release")) {
            Thread.onSpinWait();
        }
        return Response.noContent();
    }

    private Response sleep(Request request) {
        try {
            new CountDownLatch(1).await();
            return Response.noContent();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Response.noContent();
        }
    }
}

package greedy;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Allocates without end. */
public final class Greedy implements CommunityPlugin {

    @Override
    public void register(Registrar add) {
        add.permissions(Look.values());
        add.routes(List.of(
                Route.get("/api/v1/greedy/hoard", Look.LOOK, Greedy::hoard, "Keeps everything"),
                Route.get("/api/v1/greedy/churn", Look.LOOK, Greedy::churn, "Throws everything away, for ever")));
    }

    private static Response hoard(Request request) {
        List<byte[]> hoard = new ArrayList<>();
        while (!Thread.currentThread().isInterrupted()) {
            hoard.add(new byte[1 << 20]);
            // slow enough to be stopped before the heap of the tests, in whose process it runs, is full
            LockSupport.parkNanos(4_000_000);
        }
        return Response.json(hoard.size());
    }

    private static Response churn(Request request) {
        long sum = 0;
        while (!Boolean.getBoolean("devquest.test.release")) {
            sum += new byte[1 << 20].length;
        }
        return Response.json(sum);
    }
}

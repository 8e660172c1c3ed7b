package erring;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import java.util.List;

/** Throws whatever can be thrown. */
public final class Erring implements CommunityPlugin {

    private static final class Unspeakable extends RuntimeException {
        @Override
        public String getMessage() {
            throw new IllegalStateException("I will not say");
        }
    }

    @Override
    public void register(Registrar add) {
        add.permissions(Look.values());
        add.routes(List.of(Route.get("/api/v1/erring/{what}", Look.LOOK, Erring::fail, "Fails")));
    }

    private static Response fail(Request request) {
        switch (request.parameter("what")) {
            case "overflow":
                return fail(request);
            case "assertion":
                throw new AssertionError("this cannot be");
            case "memory":
                throw new OutOfMemoryError("pretended");
            case "missing":
                Gone.away();
                return Response.noContent();
            case "unspeakable":
                throw new Unspeakable();
            case "null":
                return null;
            case "header":
                return Response.noContent().header("X-Two", "a\r\nLines: b");
            case "cycle":
                Object[] cycle = new Object[1];
                cycle[0] = cycle;
                return Response.json(cycle);
            case "thread-death":
                throw new ThreadDeath();
            default:
                return Response.noContent();
        }
    }
}

package drawing;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import io.devquest.api.view.Fragment;
import io.devquest.api.view.Page;
import io.devquest.api.view.Slot;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Fails where it is drawn or called. */
public final class Drawing implements CommunityPlugin {

    @Override
    public void register(Registrar add) {
        add.permissions(Look.values());
        add.routes(List.of(
                Route.get(
                        "/drawing/{template}",
                        Look.LOOK,
                        request -> Response.page(Page.of("drawing/" + request.parameter("template"), "drawing.title")
                                .with("text", "<b>bold</b>")),
                        "Draws"),
                Route.post(
                        "/api/v1/drawing/said",
                        Look.LOOK,
                        request -> {
                            add.engine().database().inTransaction(() -> add.engine().events().publish(new Said("hi")));
                            return Response.noContent();
                        },
                        "Says")));
        add.on(Said.class, said -> {
            throw new IllegalStateException("did not listen");
        });
        add.slot(Slot.HOME, (request, viewer) -> {
            throw new IllegalStateException("no part today");
        });
        add.slot(Slot.HOME, (request, viewer) -> Optional.of(Fragment.of("drawing/broken")));
        add.slot(Slot.HOME, (request, viewer) -> {
            while (!Boolean.getBoolean("devquest.test.release")) {
                Thread.onSpinWait();
            }
            return Optional.empty();
        });
        add.slot(Slot.HOME, (request, viewer) -> Optional.of(Fragment.of("drawing/fine")));
        add.profileTab("failing", "drawing.title", (request, person) -> {
            throw new IllegalStateException("no tab today");
        });
        add.profileTab("broken", "drawing.title", (request, person) -> Optional.of(Fragment.of("drawing/broken")));
        add.profileTab("slow", "drawing.title", (request, person) -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException told) {
                Thread.currentThread().interrupt();
            }
            return Optional.of(Fragment.of("drawing/fine"));
        });
        add.profileTab("fine", "drawing.title", (request, person) -> Optional.of(Fragment.of("drawing/fine")));
    }
}

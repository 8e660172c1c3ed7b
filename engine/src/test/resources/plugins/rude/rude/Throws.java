package rude;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import java.time.Duration;
import java.util.List;

/** Throws while it registers, after it has added much. */
public final class Throws implements CommunityPlugin {

    @Override
    public void register(Registrar add) {
        add.permissions(Look.values());
        add.navigation("rude.nav", "/rude", io.devquest.api.view.Icon.PLUG);
        add.engine().background().execute(() -> {});
        add.engine().cache("some", 10, Duration.ofMinutes(1));
        throw new IllegalStateException("no idea what to do");
    }
}

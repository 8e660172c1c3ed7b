package rude;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import java.time.Duration;
import java.util.List;

/** Needs a class that is not in its archive. */
public final class Misses implements CommunityPlugin {

    @Override
    public void register(Registrar add) {
        Helper.name();
    }
}

package rude;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import java.time.Duration;
import java.util.List;

/** Throws an error while it registers. */
public final class Errs implements CommunityPlugin {

    @Override
    public void register(Registrar add) {
        throw new AssertionError("this cannot be");
    }
}

package rude;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import java.time.Duration;
import java.util.List;

/** Throws before it is even there. */
public final class Constructed implements CommunityPlugin {

    public Constructed() {
        throw new UnsupportedOperationException("not today");
    }

    @Override
    public void register(Registrar add) {
        throw new AssertionError();
    }
}

package rude;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import java.time.Duration;
import java.util.List;

/** Never comes back from its own calls. */
public final class Overflows implements CommunityPlugin {

    @Override
    public void register(Registrar add) {
        register(add);
    }
}

package rude;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import java.time.Duration;
import java.util.List;

/** Registers for ever and ignores interrupts. */
public final class Loops implements CommunityPlugin {

    @Override
    public void register(Registrar add) {
        while (!Boolean.getBoolean("devquest.test.release")) {
            Thread.onSpinWait();
        }
    }
}

package rude;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Registers for ever, asleep. */
public final class Sleeps implements CommunityPlugin {

    @Override
    public void register(Registrar add) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("woken", e);
        }
    }
}

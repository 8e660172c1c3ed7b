package scribe;

import io.devquest.api.Registrar;

/** Writes for ever while it registers. */
public final class Late extends Scribe {

    @Override
    public void register(Registrar add) {
        super.register(add);
        write("register");
    }
}

package keeper;

import io.devquest.api.Registrar;

/** A later version that fails after its migrations have run. */
public final class Clumsy extends Keeper {

    @Override
    public void register(Registrar add) {
        super.register(add);
        throw new IllegalStateException("stumbled");
    }
}

package io.devquest.engine.text.preview;

import static io.devquest.engine.access.CorePermissions.MEMBER;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.http.Route;
import jakarta.inject.Inject;
import java.util.List;

/** What previews add to the community. */
public final class PreviewManifest implements CommunityPlugin {

    private final Previews previews;

    @Inject
    PreviewManifest(Previews previews) {
        this.previews = previews;
    }

    @Override
    public void register(Registrar add) {
        add.routes(List.of(Route.post(
                        "/api/v1/text/preview",
                        MEMBER,
                        new PreviewHandlers(previews)::preview,
                        "Shows how a text will look; nothing is stored")
                .takes(Written.class)
                .gives(Shown.class)));
    }
}

package io.devquest.engine.http;

import io.devquest.engine.views.Assets;
import io.devquest.engine.views.Assets.Asset;
import io.javalin.http.Context;
import java.util.Optional;

/** Answers {@code /static/<hash>/<owner>/<file>}. */
final class StaticFiles {

    private final Assets assets;
    private final SecurityHeaders headers;

    StaticFiles(Assets assets, SecurityHeaders headers) {
        this.assets = assets;
        this.headers = headers;
    }

    void handle(Context context) {
        headers.put(context, headers.nonce());
        Optional<Asset> found = assets.find(context.pathParam("name"));
        if (found.isEmpty()) {
            context.status(404).contentType("text/plain; charset=utf-8").result("There is no such file.");
            return;
        }
        Asset asset = found.get();
        boolean current = asset.hash().equals(context.pathParam("hash"));
        context.header("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
        context.header("Vary", "Accept-Encoding");
        context.contentType(asset.mediaType());
        context.result(asset.bytes());
    }
}

package io.devquest.testkit.text;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.view.Html;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Draws boards, and does it badly on demand. */
public final class ChessPlugin implements CommunityPlugin {

    @Override
    public void register(Registrar add) {
        add.fence("chess", ChessPlugin::draw);
    }

    private static Optional<Html> draw(String info, String text) {
        return switch (text.strip()) {
            case "broken" -> throw new IllegalStateException("Checkmate");
            case "none" -> Optional.empty();
            case "slow" -> hang();
            default ->
                Optional.of(new Html("<div class=\"notes-board modal\" onclick=\"x\">" + info + ":" + text.length()
                        + "<script>alert(1)</script><img src=\"/notes/king.png\"></div>"
                        + "<figure class=\"notes-board\">drawn</figure>"));
        };
    }

    private static Optional<Html> hang() {
        try {
            // for ever, as far as the reader is concerned
            new CountDownLatch(1).await(1, TimeUnit.MINUTES);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }
}

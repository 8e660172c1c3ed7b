package io.devquest.testkit.activity.diary;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.Engine;
import io.devquest.api.access.Actor;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;

/** Noise that the diary draws for whoever asks for it. */
record Drawings(Engine engine) {

    Response draw(Request request) {
        NewDrawing wanted = request.body(NewDrawing.class);
        try {
            String address = wanted.hurried()
                    ? engine.database().inTransaction(() -> keep(request.actor(), wanted))
                    : keep(request.actor(), wanted);
            return Response.json(Map.of("address", address)).status(201);
        } catch (IllegalStateException wrong) {
            return Response.json(Map.of("wrong", String.valueOf(wrong.getMessage())));
        }
    }

    private String keep(Actor owner, NewDrawing wanted) {
        byte[] drawn = wanted.side() == 0 ? "<html><p>A drawing</p></html>".getBytes(UTF_8) : noise(wanted.side());
        return engine.files().add(owner, wanted.name(), drawn);
    }

    private static byte[] noise(int side) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(side);
        for (int i = 0; i < side * side; i++) {
            image.setRGB(i % side, i / side, random.nextInt(1 << 24));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

package io.devquest.forums;

import io.devquest.api.data.Id;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of a text that waits for a moderator. */
@OnEveryDatabase
class HeldFilesTest {

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class).checked();

    @TempDir
    Path folder;

    @Test
    void theyAreKeptUntilItIsDecidedAndSeenByWhoDecides() throws IOException {
        TestClient ada = community.admin("ada");
        ada.post("/api/v1/forums/boards", Map.of("slug", "help", "title", "Help"))
                .expect(201);
        Path picture = folder.resolve("luck.png");
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        TestClient nina = community.member("nina");
        String url = nina.upload("POST", "/api/v1/files?name=luck.png", picture)
                .expect(201)
                .json("/url");
        String text = "Our online casino gives you free spins, and more luck than you can carry home. ![](" + url + ")";
        Id held = Id.parse(nina.post("/api/v1/forums/boards/help/topics", Map.of("title", "Good luck", "body", text))
                        .expect(202)
                        .json("/held"))
                .orElseThrow();

        community.clock().advance(Duration.ofDays(2));
        community.admin("ada").post("/api/v1/admin/files/clean").expect(200);
        community.moderator("moe").get(url).expect(200);
        community.guest().get(url).expect(404);
        community.approve(held);
        community.guest().get(url).expect(200);
    }
}

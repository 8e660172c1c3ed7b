package io.devquest.testkit.people;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@OnEveryDatabase
class AvatarTest {

    private static final String MINE = "/api/v1/me/avatar";

    @RegisterExtension
    final Community community = Community.empty();

    @TempDir
    Path folder;

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Path picture(String format, int colour) throws IOException {
        BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        image.setRGB(150, 100, colour);
        Path file = folder.resolve("picture." + format);
        ImageIO.write(image, format, file.toFile());
        return file;
    }

    private static int width(TestAnswer answer) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(answer.bytes())).getWidth();
    }

    @Test
    void anUploadedPictureIsServedSmallForEverAndUnderANewAddress() throws IOException {
        TestClient ada = community.member("ada");
        String url = ada.upload("PUT", MINE, picture("gif", 1)).expect(200).json("/avatarUrl");
        assertThat(url).matches("/u/ada/avatar/[0-9a-f]{32}\\.png");
        TestAnswer large = community.guest().get(url).expect(200);
        assertThat(large.header("Content-Type")).contains("image/png");
        assertThat(large.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(large.header("Cache-Control").orElseThrow()).contains("max-age=31536000", "immutable");
        assertThat(width(large)).isEqualTo(256);
        TestAnswer small = community.guest().get(url + "?size=64").expect(200);
        assertThat(width(small)).isEqualTo(64);
        community
                .guest()
                .with("If-None-Match", large.header("ETag").orElseThrow())
                .get(url)
                .expect(304);
        assertThat(community.guest().get("/u/ADA/avatar").expect(303).location())
                .isEqualTo(url);

        String next =
                ada.upload("PUT", MINE, picture("png", 0xffffff)).expect(200).json("/avatarUrl");
        assertThat(next).isNotEqualTo(url);
        assertThat(community.guest().get(url).expect(303).location()).isEqualTo(next);
        ada.page("/").contains("src=\"" + next + "?size=64\"");
        community
                .guest()
                .page("/u/ada")
                .contains("<img class=\"avatar avatar-l\" src=\"" + next + "\" alt=\"\" width=\"72\"");
        community.guest().page("/u").contains(next);
    }

    @Test
    void withoutOneThereAreInitialsAndOthersSeeTheChangeAtOnce() throws IOException {
        TestClient ada = community.member("ada");
        assertThat(community.guest().get("/u/ada/avatar").expect(303).location())
                .isEqualTo("/u/ada/avatar.svg");
        TestAnswer generated = community.guest().get("/u/ada/avatar.svg").expect(200);
        assertThat(generated.header("Content-Type")).contains("image/svg+xml");
        generated.contains(">A</text>").lacks("<style", "<script");
        community.guest().page("/u/ada").lacks("<img");
        ada.upload("PUT", MINE, picture("png", 2)).expect(200);
        community.guest().page("/u/ada").contains("<img");
        ada.delete(MINE).expect(204);
        ada.delete(MINE).expect(204);
        community.guest().page("/u/ada").lacks("<img");
        assertThat(community.guest().get("/api/v1/u/ada").json("/avatarUrl")).isEqualTo("/u/ada/avatar.svg");
    }

    @Test
    void aDisplayNameCannotWriteMarkupIntoThePicture() {
        community
                .member("ada")
                .patch("/api/v1/me/profile", Map.of("displayName", "<script> &x", "version", 0))
                .expect(200);
        community
                .guest()
                .get("/u/ada/avatar.svg")
                .expect(200)
                .lacks("<script", "><&")
                .contains("&lt;&amp;");
    }

    @Test
    void whatIsNoPictureIsRefusedWhateverItIsCalled() throws IOException {
        TestClient ada = community.member("ada");
        Path html = file("me.png", "<html><script>alert(1)</script></html>".getBytes(UTF_8));
        ada.upload("PUT", MINE, html).problem("picture_unsupported", 415);
        Path svg = file("me.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>    ".getBytes(UTF_8));
        ada.upload("PUT", MINE, svg).problem("picture_unsupported", 415);
        byte[] cut = Arrays.copyOf(Files.readAllBytes(picture("png", 3)), 40);
        ada.upload("PUT", MINE, file("cut.png", cut)).problem("picture_broken", 422);
        ada.upload("PUT", MINE, file("large.png", new byte[(5 << 20) + 1])).problem("body_too_large", 413);
        community.guest().upload("PUT", MINE, html).problem("sign_in_required", 401);
        ada.withoutCsrfToken().upload("PUT", MINE, picture("png", 3)).problem("csrf_token_invalid", 403);
        assertThat(ada.get("/api/v1/u/ada").json("/avatarUrl")).isEqualTo("/u/ada/avatar.svg");
    }

    /** 30,000 by 30,000 pixels in 57 bytes. */
    @Test
    void aBombCostsNothing() throws IOException {
        byte[] bomb = Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAdTAAAHUwCAYAAABkSVZGAAAADElEQVR4nGNgGAUgAAABCAAB3uQ2AAAAAABJRU5ErkJggg==");
        TestClient ada = community.member("ada");
        for (int i = 0; i < 20; i++) {
            ada.upload("PUT", MINE, file("bomb.png", bomb)).problem("picture_too_large", 422);
        }
    }

    @Test
    void theFormTakesAPictureAndSaysWhatIsWrongWithIt() throws IOException {
        TestClient ada = community.member("ada");
        ada.page("/settings/profile")
                .contains("PNG, JPEG or GIF, at most 5 MiB")
                .lacks("Remove picture");
        TestClient form = ada.with("Content-Type", "multipart/form-data; boundary=cut");
        form.upload("POST", "/settings/profile/avatar", multipart("me.jpg", Files.readAllBytes(picture("jpeg", 9))))
                .expect(303);
        ada.page("/settings/profile").contains("Remove picture", "/u/ada/avatar/");
        form.upload("POST", "/settings/profile/avatar", multipart("me.png", "no picture at all".getBytes(UTF_8)))
                .expect(415)
                .contains("Choose a picture in the format PNG, JPEG or GIF.");
        form.upload("POST", "/settings/profile/avatar", multipart("", new byte[0]))
                .expect(422)
                .contains("Choose a picture first.");
        assertThat(ada.form("/settings/profile/avatar/remove", Map.of())
                        .expect(303)
                        .location())
                .isEqualTo("/settings/profile");
        ada.page("/settings/profile").lacks("Remove picture");
    }

    private Path multipart(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        out.writeBytes(("--cut\r\nContent-Disposition: form-data; name=\"avatar\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(ISO_8859_1));
        out.writeBytes(content);
        out.writeBytes("\r\n--cut--\r\n".getBytes(ISO_8859_1));
        return file("form.bin", out.toByteArray());
    }
}

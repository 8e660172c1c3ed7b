package io.devquest.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The way of a newcomer, with the keyboard alone and on a narrow screen: from the first page into a group. */
class JourneyBrowserIT {

    private static final int PHONE = 360;
    private static final String ADDRESS = "nora@example.org";
    private static final String PASSWORD = "a sentence of my own";

    @RegisterExtension
    final Product product = new Product();

    @RegisterExtension
    final MailServer mail = new MailServer();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void aNewcomerRegistersConfirmsFillsAProfileJoinsAGroupAndEndsAnotherSession() throws IOException {
        Running running = mail.of(product.withAdmin()).start();
        String invitation = invitation(running.admin());
        Window window = chromium.window(running.url(), PHONE);

        register(window);
        confirm(window, mail.awaitLink(ADDRESS));
        signIn(window);
        fillProfile(window);
        join(window, invitation);
        endAnotherSession(window, running);
    }

    /** The path of a link that lets two people into a group nobody else can find. */
    private static String invitation(Rest admin) {
        String slug = admin.post("/api/v1/g", Map.of("name", "Night owls", "joining", "hidden", "capacity", 5))
                .expect(201)
                .text("/slug");
        return admin.post("/api/v1/g/" + slug + "/links", Map.of("uses", 2))
                .expect(201)
                .text("/path");
    }

    private static void register(Window window) {
        window.visit("/");
        window.follow(".bar a[href^='/register']");
        window.type("nora");
        window.tabTo("[name=email]");
        window.type(ADDRESS);
        window.tabTo("[name=password]");
        window.type(PASSWORD);
        window.go(() -> window.press("Enter"));
        assertThat(window.find("main").textContent()).contains(ADDRESS);
    }

    private static void confirm(Window window, String link) {
        window.visit(link);
        window.follow(".main form button");
    }

    private static void signIn(Window window) {
        if (!window.page().url().contains("/login")) {
            window.visit("/login");
        }
        window.tabTo("[name=login]");
        window.type("Nora");
        window.tabTo("[name=password]");
        window.type(PASSWORD);
        window.go(() -> window.press("Enter"));
        window.find(".bar details.menu").waitFor();
    }

    private static void fillProfile(Window window) throws IOException {
        window.tabTo(".bar summary");
        window.press("Enter");
        window.follow(".bar a[href='/settings/profile']");
        window.tabTo("input[type=file]");
        window.choose(picture());
        window.follow("form[action$='/avatar'] button");
        window.tabTo("[name=displayName]");
        window.press("Control+A");
        window.type("Nora Night");
        window.tabTo("[name=bio]");
        window.type("I write **Java** after dark.");
        window.follow(".main form:has([name=bio]) .buttons button");
        window.visit("/u/nora");
        assertThat(window.find("h1").textContent()).contains("Nora Night");
        assertThat(window.find(".prose strong").textContent()).isEqualTo("Java");
        window.page().waitForFunction("document.querySelector('.profile img').naturalWidth > 0");
    }

    private static Path picture() throws IOException {
        BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(50, 20, 260, 260);
        pen.dispose();
        Path file = Path.of(
                System.getProperty("java.io.tmpdir"),
                "portrait-" + ProcessHandle.current().pid() + ".png");
        ImageIO.write(image, "png", file.toFile());
        file.toFile().deleteOnExit();
        return file;
    }

    private static void join(Window window, String invitation) {
        window.visit(invitation);
        assertThat(window.find("h1").textContent()).contains("Night owls");
        window.follow(".main form button");
        assertThat(window.page().url()).contains("/g/night-owls");
        assertThat(window.find("main").textContent()).contains("Nora Night");
    }

    private void endAnotherSession(Window window, Running running) {
        Rest elsewhere = running.guest().signIn("nora", PASSWORD);
        window.visit("/settings/sessions");
        window.tabTo(".main form[action*='/settings/sessions/'] button");
        window.press("Enter");
        window.find("dialog[open]").waitFor();
        window.tabTo("dialog .button-danger");
        window.go(() -> window.press("Enter"));
        elsewhere.get("/api/v1/me").expect(401);
        assertThat(window.visit("/settings/sessions")).isEqualTo(200);
        assertThat(window.page().url()).endsWith("/settings/sessions");
    }
}

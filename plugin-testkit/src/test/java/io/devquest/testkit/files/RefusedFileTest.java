package io.devquest.testkit.files;

import static io.devquest.testkit.files.Samples.bytes;
import static io.devquest.testkit.files.Samples.joined;
import static io.devquest.testkit.files.Samples.picture;
import static io.devquest.testkit.files.Samples.zip;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import io.devquest.engine.users.Sessions;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever is refused is refused in a sentence, and neither a row nor a byte of it stays. */
@OnEveryDatabase
class RefusedFileTest {

    @RegisterExtension
    static Community community = Community.empty();

    private Shelf shelf;
    private TestClient mod;

    @BeforeEach
    void open() {
        shelf = Shelf.of(community);
        mod = community.moderator("mona");
    }

    @Test
    void aFileThatIsTwoThingsAtOnceIsRefused() {
        byte[] png = picture("png", 40, 30);
        byte[] gif = picture("gif", 40, 30);
        byte[] pdf = Samples.pdf();
        byte[] zip = zip("a.txt", bytes("hello"));
        refused("cat.gif", joined(gif, bytes("*/=1;alert(document.cookie)//")), "picture_mixed", 422);
        refused("cat.png", joined(png, bytes("<?php system($_GET['c']); ?>")), "picture_mixed", 422);
        refused("cat.png", joined(png, bytes("<html><script>alert(1)</script></html>")), "picture_mixed", 422);
        refused("cat.png", joined(png, zip), "picture_mixed", 422);
        refused("paper.pdf", joined(pdf, zip), "file_mixed", 422);
        refused("paper.pdf", joined(pdf, bytes("<script>alert(1)</script>")), "file_mixed", 422);
        refused("all.zip", zip("%PDF-1.4", bytes("%PDF-1.4")), "file_mixed", 422);
        refused("all.zip", joined(zip, bytes("<script>alert(1)</script>")), "file_broken", 422);
        refused("all.zip", joined(zip("x", new byte[0]), zip), "file_mixed", 422);
    }

    /** A picture whose header is the beginning of a comment of a script: its sizes are read as text by one, as numbers by the other. */
    @Test
    void aGifThatIsAScriptIsRefused() {
        byte[] script = joined(bytes("GIF89a/*"), new byte[] {10, 0, 0, 0, 0, 0x3b}, bytes("*/=1;alert(1)"));
        refused("cat.gif", script, "picture_mixed", 422);
        refused("cat.js", script, "file_extension_wrong", 422);
    }

    @Test
    void drawingsAndPagesThatCanRunAreRefused() {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"><script>alert(1)</script></svg>";
        refused("logo.svg", bytes(svg), "file_type_refused", 415);
        refused("logo.png", bytes("<?xml version=\"1.0\"?>\n" + svg), "file_type_refused", 415);
        refused("page.html", bytes("<!DOCTYPE html><html><script>alert(1)</script></html>"), "file_type_refused", 415);
        refused("page.txt", bytes("<html><body onload=alert(1)></body></html>"), "file_type_refused", 415);
        assertThat(shelf.upload(mod, "logo.svg", bytes(svg)).json("/detail")).contains("SVG", "scripts", "PNG");
    }

    @Test
    void programsAndUnknownThingsAreRefused() {
        refused("run.exe", joined(bytes("MZ"), new byte[200]), "file_type_refused", 415);
        refused("run.txt", joined(bytes("\u007fELF"), new byte[200]), "file_type_refused", 415);
        refused(
                "photo.webp",
                joined(bytes("RIFF"), new byte[] {36, 0, 0, 0}, bytes("WEBPVP8 "), new byte[40]),
                "file_type_refused",
                415);
        refused("nothing.txt", new byte[0], "file_empty", 422);
    }

    @Test
    void aBombIsRefusedBeforeItBursts() {
        refused("bomb.png", Samples.png(30_000, 30_000, 100), "picture_too_large", 422);
        refused("bomb.png", Samples.png(19_000, 19_000, 100), "picture_too_large", 422);
        refused("bomb.png", Samples.png(100, 100, 64 << 20), "picture_mixed", 422);
        refused("bomb.zip", zip("zeros.txt", new byte[64 << 20]), "file_bomb", 422);
    }

    @Test
    void anArchiveThatWritesElsewhereIsRefused() {
        refused("all.zip", zip("../../etc/passwd", bytes("x")), "file_broken", 422);
        refused("all.zip", zip("C:\\windows\\x.dll", bytes("x")), "file_broken", 422);
        refused("all.zip", zip("/etc/passwd", bytes("x")), "file_broken", 422);
    }

    @Test
    void aNameThatIsAPathOrATrickIsRefused() {
        byte[] png = picture("png", 4, 4);
        for (String name : List.of(
                "../../conf/devquest.png",
                "..\\..\\x.png",
                "/etc/x.png",
                "C:x.png",
                "..",
                ".",
                ".htaccess.png",
                " x.png",
                "x.png.",
                "con.png",
                "NUL",
                "com1.png",
                "a\nb.png",
                "photo\u202egnp.exe.png",
                "\u200fx.png",
                "x\".png",
                "<script>.png",
                "n".repeat(200) + ".png")) {
            refused(name, png, "file_name_invalid", 422);
        }
        for (String encoded : List.of("x%00.png", "%ff%fe.png")) {
            Shelf.Left before = shelf.left();
            shelf.encoded(mod, encoded, png).problem("parameter_invalid", 400);
            assertThat(shelf.left()).isEqualTo(before);
        }
    }

    @Test
    void aNameMustFitWhatTheFileIs() {
        refused("cat.jpg", picture("png", 9, 9), "file_extension_wrong", 422);
        refused("cat.exe", picture("png", 9, 9), "file_extension_wrong", 422);
        refused("cat", picture("png", 9, 9), "file_extension_wrong", 422);
        refused("paper.txt", Samples.pdf(), "file_extension_wrong", 422);
        refused("cat.png", bytes("Just a text, and nothing else."), "file_extension_wrong", 422);
        refused("notes.docm", bytes("Just a text, and nothing else."), "file_extension_wrong", 422);
        TestAnswer told = shelf.upload(mod, "cat.jpg", picture("png", 9, 9));
        assertThat(told.json("/detail")).contains("image/png", ".jpg", ".png");
    }

    @Test
    void whatIsCutOffOrNoTextIsRefused() {
        byte[] png = picture("png", 300, 300);
        refused("cat.png", Arrays.copyOf(png, png.length / 2), "picture_broken", 422);
        refused("paper.pdf", Arrays.copyOf(Samples.pdf(), 60), "file_broken", 422);
        refused("all.zip", Arrays.copyOf(zip("a", bytes("hello")), 40), "file_broken", 422);
        refused("a.txt", joined(bytes("text, then "), new byte[] {(byte) 0xc3, '('}), "file_broken", 422);
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() throws IOException {
        Shelf.Left before = shelf.left();
        byte[] half = new byte[300_000];
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), community.server().port())) {
            String token = community.server().get(Sessions.class).open(mod.id());
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/v1/files?name=cat.png HTTP/1.1\r\nHost: localhost\r\nContent-Length: 600000\r\n"
                            + "Cookie: " + Sessions.COOKIE + "=" + token + "\r\n"
                            + "X-CSRF-Token: " + Sessions.csrfToken(token) + "\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.write(half);
            out.flush();
            awaitArriving();
            socket.setSoLinger(true, 0);
        }
        shelf.awaitNothingArriving();
        assertThat(shelf.left()).isEqualTo(before);
    }

    private void awaitArriving() {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (shelf.left().arriving().isEmpty()) {
            assertThat(System.nanoTime()).as("the upload begins in time").isLessThan(deadline);
        }
    }

    @Test
    void howLargeAFileMayBeGrowsWithTrust() {
        TestClient fresh = community.member("nina");
        TestClient basic = shelf.trusted("bea", 1);
        TestClient regular = shelf.trusted("rolf", 2);
        byte[] text = bytes("a line of text\n".repeat(10));
        byte[] large = bytes("x".repeat(600 * 1_024));
        byte[] larger = bytes("x".repeat(3 << 20));
        byte[] huge = bytes("x".repeat(9 << 20));
        refused(fresh, "a.txt", text, "file_type_refused", 415);
        refused(fresh, "a.png", large, "body_too_large", 413);
        shelf.upload(fresh, "a.png", picture("png", 20, 20)).expect(201);
        shelf.upload(basic, "a.txt", large).expect(201);
        refused(basic, "a.txt", larger, "body_too_large", 413);
        shelf.upload(regular, "a.txt", larger).expect(201);
        refused(regular, "a.txt", huge, "body_too_large", 413);
        shelf.upload(mod, "a.txt", huge).expect(201);
    }

    @Test
    void aFullQuotaIsToldAndDeletingMakesRoom() {
        TestClient fresh = community.member("quinn");
        byte[] noise = Samples.noise(380);
        shelf.set("core.files.quota_new_mib", 1);
        try {
            Id first = shelf.upload(fresh, "one.png", noise).expect(201).id();
            shelf.upload(fresh, "two.png", noise)
                    .problem("file_quota_full", 409)
                    .contains("/settings/files");
            assertThat(shelf.left().arriving()).isEmpty();
            assertThat(fresh.get(Shelf.REST).json("/items/1/id")).isEmpty();
            fresh.delete(Shelf.REST + "/" + first).expect(204);
            shelf.upload(fresh, "two.png", noise).expect(201);
        } finally {
            shelf.set("core.files.quota_new_mib", 20);
        }
    }

    @Test
    void uploadsAtOnceDoNotAllTakeTheLastSpace() {
        TestClient fresh = community.member("paul");
        byte[] noise = Samples.noise(380);
        shelf.set("core.files.quota_new_mib", 1);
        try {
            List<Integer> statuses = IntStream.range(0, 4)
                    .parallel()
                    .mapToObj(i -> shelf.upload(fresh, i + ".png", noise).status())
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(201, 409, 409, 409);
            assertThat(fresh.get(Shelf.REST).json("/items/1/id")).isEmpty();
        } finally {
            shelf.set("core.files.quota_new_mib", 20);
        }
    }

    @Test
    void whoSendsTooFastWaitsForTheMinuteToEnd() {
        TestClient hasty = community.member("hans");
        shelf.set("core.files.a_minute", 2);
        byte[] png = picture("png", 4, 4);
        shelf.upload(hasty, "a.png", png).expect(201);
        shelf.upload(hasty, "a.png", bytes("no picture")).problem("file_extension_wrong", 422);
        TestAnswer slower = shelf.upload(hasty, "a.png", png).problem("files_too_fast", 429);
        assertThat(slower.header("Retry-After")).isPresent();
        community.clock().advance(Duration.ofMinutes(1));
        shelf.upload(hasty, "a.png", png).expect(201);
    }

    @Test
    void onlyMembersUploadAndOnlyFromOurOwnPages() {
        byte[] png = picture("png", 4, 4);
        refused(community.guest(), "a.png", png, "sign_in_required", 401);
        refused(community.member("mary").withoutCsrfToken(), "a.png", png, "csrf_token_invalid", 403);
    }

    private void refused(String name, byte[] bytes, String code, int status) {
        shelf.refused(mod, name, bytes, code, status);
    }

    private void refused(TestClient who, String name, byte[] bytes, String code, int status) {
        shelf.refused(who, name, bytes, code, status);
    }
}

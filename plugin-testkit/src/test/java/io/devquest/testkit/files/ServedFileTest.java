package io.devquest.testkit.files;

import static io.devquest.testkit.files.Samples.bytes;
import static io.devquest.testkit.files.Samples.picture;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class ServedFileTest {

    @RegisterExtension
    static Community community = Community.empty();

    private Shelf shelf;
    private TestClient tara;

    @BeforeEach
    void open() {
        shelf = Shelf.of(community);
        tara = shelf.trusted("tara", 2);
    }

    private static BufferedImage image(TestAnswer answer) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(answer.bytes()));
    }

    @Test
    void aPictureIsDrawnAnewInThreeSizesAndToldWithItsText() throws IOException {
        TestAnswer told = shelf.upload(tara, "A cat (1)_[x].jpg", picture("jpeg", 3_000, 1_500))
                .expect(201);
        String id = told.json("/id");
        String url = "/files/" + id + "/A%20cat%20%281%29_%5Bx%5D.jpg";
        assertThat(told.location()).isEqualTo(url);
        assertThat(told.json("/url")).isEqualTo(url);
        assertThat(told.json("/markdown")).isEqualTo("![A cat (1)_\\[x\\].jpg](" + url + "#2560x1280)");
        assertThat(told.json("/mediaType")).isEqualTo("image/jpeg");
        assertThat(told.json().at("/width").asInt()).isEqualTo(2_560);
        assertThat(told.json().at("/height").asInt()).isEqualTo(1_280);
        assertThat(image(tara.get(url).expect(200)).getWidth()).isEqualTo(2_560);
        assertThat(image(tara.get(url + "?size=1280").expect(200)).getWidth()).isEqualTo(1_280);
        assertThat(image(tara.get(url + "?size=320").expect(200)).getHeight()).isEqualTo(160);
        assertThat(image(tara.get(url + "?size=99").expect(200)).getWidth()).isEqualTo(2_560);
    }

    @Test
    void aSmallPictureIsTheSameInEverySizeAndAMovingOneStandsStill() throws IOException {
        TestAnswer told =
                shelf.upload(tara, "dance.gif", picture("gif", 200, 100)).expect(201);
        assertThat(told.json("/name")).isEqualTo("dance.png");
        assertThat(told.json("/mediaType")).isEqualTo("image/png");
        assertThat(image(tara.get(told.json("/url") + "?size=320").expect(200)).getWidth())
                .isEqualTo(200);
    }

    @Test
    void nothingThatIsNoPixelIsKept() {
        byte[] png = picture("png", 30, 30);
        byte[] text = Samples.chunk("tEXt", bytes("Comment\0<?php system($_GET['c']); ?> GPS 52.5"));
        byte[] carrying = Samples.joined(Arrays.copyOf(png, 33), text, Arrays.copyOfRange(png, 33, png.length));
        String url = shelf.upload(tara, "me.png", carrying).expect(201).json("/url");
        assertThat(new String(tara.get(url).expect(200).bytes(), ISO_8859_1)).doesNotContain("php", "GPS", "tEXt");
    }

    @Test
    void whatIsNoPictureIsSentAsADownloadThatCanRunNothing() {
        String source = "<?php echo 'hello'; ?>\n<script>alert(1)</script>\n";
        String url = shelf.upload(tara, "Grüße \"1\".php".replace("\"", "'"), bytes(source))
                .expect(201)
                .json("/url");
        TestAnswer answer = tara.get(url).expect(200);
        assertThat(answer.text()).isEqualTo(source);
        assertThat(answer.header("Content-Type")).contains("text/plain;charset=utf-8");
        assertThat(answer.header("Content-Disposition"))
                .contains("attachment; filename=\"Gr__e '1'.php\"; filename*=UTF-8''Gr%C3%BC%C3%9Fe%20%271%27.php");
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(answer.header("Content-Security-Policy").orElseThrow())
                .contains("sandbox", "default-src 'none'")
                .doesNotContain("script-src", "allow-scripts");
        assertThat(answer.header("Cache-Control")).contains("private, no-cache");
        String pdf = shelf.upload(tara, "paper.pdf", Samples.pdf()).expect(201).json("/url");
        assertThat(tara.get(pdf).header("Content-Disposition").orElseThrow()).startsWith("attachment");
        String cat =
                shelf.upload(tara, "cat.png", picture("png", 5, 5)).expect(201).json("/url");
        assertThat(tara.get(cat).header("Content-Disposition").orElseThrow()).startsWith("inline");
    }

    @Test
    void textsOfManyKindsAreTakenAsTexts() {
        Map.of(
                        "Loop.java", "package a;\nclass Loop {}\n",
                        "run.py", "#!/usr/bin/env python3\nprint(1)\n",
                        "run.sh", "#!/bin/sh\necho\n",
                        "a.json", "{\"a\": 1}",
                        "a.csv", "name,points\nä,1\n",
                        "pom.xml", "<?xml version=\"1.0\"?>\n<project/>",
                        "mail.log", "From: a@people.example\nSubject: hello\n\nhi",
                        "fix.diff", "diff --git a/x b/x\n--- a/x\n+++ b/x\n",
                        "paper.tex", "\\documentclass{article}\n",
                        "colour.log", "\u001b[31mred\u001b[0m\n")
                .forEach((name, text) -> {
                    TestAnswer told =
                            shelf.upload(tara, name, text.getBytes(UTF_8)).expect(201);
                    assertThat(told.json("/mediaType")).isEqualTo("text/plain");
                    assertThat(tara.get(told.json("/url")).expect(200).text()).isEqualTo(text);
                });
    }

    @Test
    void partsAreServedAndTheTagIsTheHashOfTheBytes() {
        String url = shelf.upload(tara, "digits.txt", bytes("0123456789"))
                .expect(201)
                .json("/url");
        TestAnswer all = tara.get(url).expect(200);
        String tag = all.header("ETag").orElseThrow();
        assertThat(tag).isEqualTo("\"84d89877f0d4041efb6bf91a16f0248f2fd573e6af05c19f96bedb9f882f7882\"");
        assertThat(all.header("Accept-Ranges")).contains("bytes");
        assertThat(all.header("Content-Length")).contains("10");
        part(url, "bytes=2-4", "234", "bytes 2-4/10");
        part(url, "bytes=7-", "789", "bytes 7-9/10");
        part(url, "bytes=-2", "89", "bytes 8-9/10");
        part(url, "bytes=8-99", "89", "bytes 8-9/10");
        for (String whole : new String[] {"bytes=0-1,4-5", "lines=1-2", "bytes=5-2", "bytes=-", "bytes=0-9"}) {
            assertThat(tara.with("Range", whole).get(url).expect(200).text()).isEqualTo("0123456789");
        }
        for (String outside : new String[] {"bytes=10-", "bytes=-0"}) {
            TestAnswer refused = tara.with("Range", outside).get(url).expect(416);
            assertThat(refused.header("Content-Range")).contains("bytes */10");
        }
        TestClient ranged = tara.with("Range", "bytes=0-1");
        assertThat(ranged.with("If-Range", tag).get(url).expect(206).text()).isEqualTo("01");
        assertThat(ranged.with("If-Range", "\"other\"").get(url).expect(200).text())
                .hasSize(10);
        tara.with("If-None-Match", tag).get(url).expect(304);
        tara.with("If-None-Match", "\"other\", W/" + tag).get(url).expect(304);
        assertThat(tara.with("Accept-Encoding", "gzip").get(url).expect(200).header("Content-Encoding"))
                .isEmpty();
        TestAnswer head = tara.head(url).expect(200);
        assertThat(head.bytes()).isEmpty();
        assertThat(head.header("Content-Length")).contains("10");
        assertThat(head.header("ETag")).contains(tag);
    }

    private void part(String url, String range, String expected, String contentRange) {
        TestAnswer answer = tara.with("Range", range).get(url).expect(206);
        assertThat(answer.text()).isEqualTo(expected);
        assertThat(answer.header("Content-Range")).contains(contentRange);
        assertThat(answer.header("Content-Length")).contains(String.valueOf(expected.length()));
    }

    @Test
    void whatIsAttachedToNothingIsForItsUploaderAndModerators() {
        String url = shelf.upload(tara, "mine.txt", bytes("for me")).expect(201).json("/url");
        tara.get(url).expect(200);
        community.moderator("mona").get(url).expect(200);
        community.guest().get(url).expect(404);
        community.member("sven").get(url).expect(404);
        tara.get("/files/0000000000000/mine.txt").expect(404);
        tara.get("/files/..%2f..%2fconf/x").expect(404);
    }

    @Test
    void peopleSeeTheirFilesAndDeleteThem() {
        TestClient olga = shelf.trusted("olga", 2);
        String id = shelf.upload(olga, "notes.md", bytes("# Notes")).expect(201).json("/id");
        olga.page("/settings/files").contains("notes.md", "7 B", "Used nowhere", "of 250 MB");
        community.member("sven").page("/settings/files").lacks("notes.md").contains("No file yet");
        assertThat(olga.get(Shelf.REST).expect(200).json("/items/0/name")).isEqualTo("notes.md");
        community.member("sven").delete(Shelf.REST + "/" + id).problem("not_found", 404);
        community
                .member("sven")
                .form("/settings/files/" + id + "/delete", Map.of())
                .expect(404);
        assertThat(olga.form("/settings/files/" + id + "/delete", Map.of())
                        .expect(303)
                        .location())
                .isEqualTo("/settings/files");
        olga.page("/settings/files").lacks("notes.md");
        olga.get("/files/" + id + "/notes.md").expect(404);
    }
}

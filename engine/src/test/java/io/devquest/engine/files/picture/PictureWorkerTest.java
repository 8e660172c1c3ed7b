package io.devquest.engine.files.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.devquest.api.error.CommunityException;
import io.devquest.api.error.ErrorCode;
import io.devquest.api.error.TooManyRequests;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PictureWorkerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(50);

    private final PictureWorker worker = new PictureWorker(2, 3);

    @AfterEach
    void close() {
        worker.close();
    }

    private byte[] made(byte[] file, int size) {
        return worker.square(() -> file, 25, PATIENCE).scaled(size, size).png();
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private ErrorCode refused(byte[] file) {
        return catchThrowableOfType(CommunityException.class, () -> made(file, 64))
                .error();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void theMiddleOfAPictureBecomesASmallSquare(String format) throws IOException {
        byte[] wide = Pictures.encoded(Pictures.twoColours(1_300, 1_100), format);
        BufferedImage square = image(made(wide, 256));
        assertThat(square.getWidth()).isEqualTo(256);
        assertThat(square.getHeight()).isEqualTo(256);
        assertThat(reddish(square.getRGB(128, 20))).isTrue();
        assertThat(reddish(square.getRGB(128, 235))).isFalse();
        BufferedImage upscaled = image(made(Pictures.encoded(Pictures.twoColours(5, 9), format), 64));
        assertThat(upscaled.getWidth()).isEqualTo(64);
    }

    private static boolean reddish(int rgb) {
        return (rgb >> 16 & 255) > 150 && (rgb & 255) < 100;
    }

    @Test
    void whatIsTransparentStaysSo() throws IOException {
        BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(50, 50, 0xff00ff00);
        BufferedImage square = image(made(Pictures.encoded(image, "png"), 100));
        assertThat(square.getRGB(0, 0) >>> 24).isZero();
        assertThat(square.getRGB(50, 50)).isEqualTo(0xff00ff00);
    }

    @Test
    void nothingOfACameraIsKeptButWhichWayIsUp() throws IOException {
        byte[] photograph = Pictures.photograph(3, "GPS 52.5 N 13.4 E");
        assertThat(new String(photograph, ISO_8859_1)).contains("Exif", "GPS 52.5");
        byte[] made = made(photograph, 64);
        assertThat(new String(made, ISO_8859_1)).doesNotContain("Exif", "eXIf", "GPS", "tEXt", "iTXt", "zTXt");
        assertThat(reddish(image(made).getRGB(32, 60))).isTrue();
        assertThat(reddish(image(made).getRGB(32, 3))).isFalse();
    }

    /** The corner that was red at the top left, for each orientation, and where it is shown. */
    @Test
    void allEightOrientationsStandUpright() {
        int[] pixels = {1, 2, 3, 4};
        int[][] upright = {
            {1, 2, 3, 4},
            {2, 1, 4, 3},
            {4, 3, 2, 1},
            {3, 4, 1, 2},
            {1, 3, 2, 4},
            {3, 1, 4, 2},
            {4, 2, 3, 1},
            {2, 4, 1, 3}
        };
        for (int orientation = 1; orientation <= 8; orientation++) {
            assertThat(new Pixels(2, 2, pixels).upright(orientation).pixels())
                    .as("orientation %d", orientation)
                    .isEqualTo(upright[orientation - 1]);
        }
    }

    @Test
    void theTypeIsWhatTheFileIsAndNotWhatItSays() {
        for (String file : List.of(
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<html><body>a picture</body></html>",
                "RIFF0000WEBPVP8 and so on",
                "BM and a bitmap behind it",
                "")) {
            assertThat(refused(file.getBytes(UTF_8))).isEqualTo(PictureErrors.PICTURE_UNSUPPORTED);
        }
    }

    @Test
    void aPictureThatAnnouncesTooManyPixelsIsNeverOpened() {
        assertThat(refused(Pictures.announcing(30_000, 30_000))).isEqualTo(PictureErrors.PICTURE_TOO_LARGE);
        assertThat(refused(Pictures.announcing(5_001, 5_000))).isEqualTo(PictureErrors.PICTURE_TOO_LARGE);
        assertThat(refused(Pictures.announcing(1_000_000, 1))).isEqualTo(PictureErrors.PICTURE_TOO_LARGE);
        assertThat(refused(Pictures.announcing(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .isEqualTo(PictureErrors.PICTURE_TOO_LARGE);
    }

    @Test
    void aTextThatUnpacksToGigabytesIsThrownAwayPacked() {
        byte[] bomb = Pictures.withText(Integer.MAX_VALUE);
        assertThat(bomb.length).isLessThan(5 << 20);
        assertThat(made(bomb, 64)).isNotEmpty();
    }

    @Test
    void aJpegWithHundredsOfScansIsRefused() {
        assertThat(made(Pictures.manyScans(1), 64)).isNotEmpty();
        assertThat(refused(Pictures.manyScans(65))).isEqualTo(PictureErrors.PICTURE_BROKEN);
    }

    @Test
    void whatIsCutOffOrDamagedIsRefusedOrDrawnAndNothingElse() {
        Random random = new Random(4);
        for (String format : List.of("png", "jpeg", "gif")) {
            byte[] good = Pictures.encoded(Pictures.twoColours(90, 90), format);
            for (int i = 0; i < 150; i++) {
                byte[] bad = Arrays.copyOf(good, i % 3 == 0 ? 20 + random.nextInt(good.length - 20) : good.length);
                for (int flips = 0; flips < 4; flips++) {
                    bad[8 + random.nextInt(bad.length - 8)] = (byte) random.nextInt(256);
                }
                try {
                    assertThat(made(bad, 64)).isNotEmpty();
                } catch (CommunityException refused) {
                    assertThat(refused.error()).isIn(PictureErrors.PICTURE_BROKEN, PictureErrors.PICTURE_TOO_LARGE);
                }
            }
        }
    }

    @Test
    void aFloodIsRefusedAtTheDoor() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(2);
        byte[] good = Pictures.png(10, 10);
        Callable<byte[]> slow = () -> {
            begun.countDown();
            release.await();
            return good;
        };
        ExecutorService people = Executors.newFixedThreadPool(5);
        try {
            List<Future<Pixels>> taken = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                if (i == 2) {
                    // those that run have left the queue, so that the next three fit
                    assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
                }
                taken.add(people.submit(() -> worker.square(slow, 25, PATIENCE)));
            }
            awaitWaiting(3);
            for (int i = 0; i < 50; i++) {
                TooManyRequests busy =
                        catchThrowableOfType(TooManyRequests.class, () -> worker.square(slow, 25, PATIENCE));
                assertThat(busy.error()).isEqualTo(PictureErrors.PICTURES_BUSY);
                assertThat(busy.retryAfter()).isPositive();
            }
            release.countDown();
            for (Future<Pixels> one : taken) {
                assertThat(one.get(20, TimeUnit.SECONDS).png()).isNotEmpty();
            }
        } finally {
            people.shutdownNow();
        }
    }

    private void awaitWaiting(int count) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (worker.waiting() < count) {
            assertThat(System.nanoTime()).as("%d pictures wait in time", count).isLessThan(deadline);
            Thread.yield();
        }
    }

    @Test
    void aPictureThatTakesTooLongIsGivenUpAndItsThreadIsFree() {
        CountDownLatch never = new CountDownLatch(1);
        Callable<byte[]> stuck = () -> {
            never.await();
            return new byte[0];
        };
        for (int i = 0; i < 4; i++) {
            CommunityException late = catchThrowableOfType(
                    CommunityException.class, () -> worker.square(stuck, 25, Duration.ofSeconds(1)));
            assertThat(late.error()).isEqualTo(PictureErrors.PICTURE_BROKEN);
        }
        assertThat(made(Pictures.png(10, 10), 64)).isNotEmpty();
    }
}

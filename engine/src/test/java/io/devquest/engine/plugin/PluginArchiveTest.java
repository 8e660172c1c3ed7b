package io.devquest.engine.plugin;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.error.CommunityException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PluginArchiveTest {

    @TempDir
    Path folder;

    private static Workshop good() {
        return Workshop.empty()
                .manifest("id", "toys")
                .manifest("version", "1.0.0")
                .manifest("class", "toys.Toys")
                .manifest("requires", "^1.0.0");
    }

    private static void refuses(Path archive, String reason) {
        assertThatThrownBy(() -> PluginArchive.open(archive))
                .isInstanceOf(CommunityException.class)
                .hasMessageContaining(reason)
                .satisfies(e -> assertThat(((CommunityException) e).error()).isEqualTo(PluginErrors.ARCHIVE_REFUSED));
    }

    @Test
    void aGoodArchiveIsUnpackedAsItIs() throws IOException {
        PluginArchive archive =
                PluginArchive.open(good().with("a/b.txt", "text").zip(folder));

        archive.unpack(folder.resolve("out"));

        assertThat(archive.manifest().id()).isEqualTo("toys");
        assertThat(folder.resolve("out/classes/a/b.txt")).hasContent("text");
        assertThat(folder.resolve("out/plugin.properties")).exists();
    }

    @Test
    void aJarBecomesTheOnlyLibrary() throws IOException {
        PluginArchive.open(good().with("a/b.txt", "text").jar(folder)).unpack(folder.resolve("out"));

        assertThat(folder.resolve("out/lib/plugin.jar")).exists();
        assertThat(folder.resolve("out/plugin.properties")).exists();
        assertThat(folder.resolve("out/a")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.txt",
                "a/../../evil.txt",
                "/etc/evil.txt",
                "C:/evil.txt",
                "..\\evil.txt",
                "a//b",
                "./a",
                "a/./b",
                "a\u0007b"
            })
    void namesThatLeadOutOfTheFolderAreRefused(String name) {
        refuses(good().with(name, "evil").jar(folder), "outside its own folder");
        assertThat(folder.resolveSibling("evil.txt")).doesNotExist();
    }

    @Test
    void aNameThatIsTooLongIsRefused() {
        refuses(good().with("a".repeat(300), "evil").jar(folder), "a name no file has");
    }

    @Test
    void theSameNameTwiceIsRefused() throws IOException {
        refuses(good().with("a/File", "one").with("a/fILE", "two").jar(folder), "the same file twice");

        Path archive = good().with("aaaa.txt", "one").with("bbbb.txt", "two").jar(folder);
        String bytes = Files.readString(archive, ISO_8859_1).replace("bbbb.txt", "aaaa.txt");
        Files.writeString(archive, bytes, ISO_8859_1);
        refuses(archive, "the same file twice");
    }

    @Test
    void bombsAreRefusedBeforeTheyAreUnpacked() throws IOException {
        refuses(good().with("zeros", new byte[32 << 20]).jar(folder), "more than 200 times its size");

        byte[] random = new byte[90 << 20];
        new Random(1).nextBytes(random);
        refuses(good().with("a", random).with("b", random).with("c", random).jar(folder), "more than 256 MB");

        refuses(good().with("lib/bomb.jar", zipped(new byte[64 << 20])).jar(folder), "more than 200 times its size");
    }

    @Test
    void tooManyFilesAreRefused() {
        Workshop archive = good();
        for (int i = 0; i < 10_001; i++) {
            archive.with("f" + i, "");
        }
        refuses(archive.jar(folder), "more than 10000 files");
    }

    @Test
    void aSymbolicLinkIsUnpackedAsAFileThatLeadsNowhere() throws IOException {
        Path archive = good().with("link", "/etc/passwd").zip(folder);
        byte[] bytes = Files.readAllBytes(archive);
        for (int i = 0; i < bytes.length - 4; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                bytes[i + 5] = 3; // made on Unix
                bytes[i + 41] = (byte) 0xA1; // with the mode of a symbolic link
                bytes[i + 40] = (byte) 0xFF;
            }
        }
        Files.write(archive, bytes);

        PluginArchive.open(archive).unpack(folder.resolve("out"));

        assertThat(Files.isSymbolicLink(folder.resolve("out/classes/link"))).isFalse();
        assertThat(folder.resolve("out/classes/link")).hasContent("/etc/passwd");
    }

    @Test
    void theApiMustNotBeBroughtAlong() throws IOException {
        String name = "io/devquest/api/CommunityPlugin.class";

        refuses(good().with(name, "x").jar(folder), "brings the plugin API itself along");
        refuses(good().with(name, "x").zip(folder), "brings the plugin API itself along");
        refuses(good().with("lib/api.jar", zipped(name, new byte[1])).jar(folder), "is the plugin API itself");
    }

    @Test
    void whatIsNoArchiveOrNoPluginIsRefused() throws IOException {
        refuses(Files.writeString(folder.resolve("text.zip"), "no archive"), "not a readable ZIP or JAR archive");
        refuses(Files.createFile(folder.resolve("empty.zip")), "not a readable ZIP or JAR archive");
        refuses(Workshop.empty().with("a", "b").jar(folder), "holds no plugin.properties");

        Path broken = good().with("a", "text that is long enough to be cut ".repeat(100))
                .jar(folder);
        byte[] bytes = Files.readAllBytes(broken);
        Files.write(broken, Arrays.copyOf(bytes, bytes.length / 2));
        refuses(broken, "not a readable ZIP or JAR archive");
    }

    private static byte[] zipped(byte[] content) throws IOException {
        return zipped("content", content);
    }

    private static byte[] zipped(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}

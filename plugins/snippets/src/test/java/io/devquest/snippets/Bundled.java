package io.devquest.snippets;

import com.github.difflib.DiffUtils;
import io.devquest.testkit.ArchiveBuilder;
import io.devquest.testkit.Archives;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The archive of the plugin with the library it bundles. */
final class Bundled {

    private Bundled() {}

    static Path archive(String version) {
        ArchiveBuilder archive = Archives.content(SnippetsPlugin.class).manifest("plugin.version", version);
        try (ZipFile library = new ZipFile(Path.of(DiffUtils.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toFile())) {
            for (ZipEntry entry : library.stream()
                    .filter(one -> one.getName().endsWith(".class"))
                    .toList()) {
                try (InputStream in = library.getInputStream(entry)) {
                    archive.entry(entry.getName(), in.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return archive.write();
    }
}

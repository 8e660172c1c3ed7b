package io.devquest.distribution;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Plugins that a test writes itself. */
final class Built {

    private static final String PROPERTIES = """
            plugin.id=%s
            plugin.version=1.0.0
            plugin.class=%s.%s
            plugin.requires=^1.0.0
            plugin.title=%s
            """;

    private Built() {}

    /**
     * The archive of a plugin of one class.
     *
     * @param name of the plugin and of the package of its class
     * @param files what is in the archive beside it
     */
    static Path plugin(Path folder, String name, String type, String source, Map<String, String> files) {
        try {
            Path classes = Files.createDirectories(folder.resolve(name + "-classes"));
            compile(classes, name + "/" + type + ".java", source);
            Map<String, byte[]> entries = new LinkedHashMap<>();
            entries.put(
                    "plugin.properties",
                    PROPERTIES.formatted(name, name, type, type).getBytes(UTF_8));
            files.forEach((file, text) -> entries.put(file, text.getBytes(UTF_8)));
            try (Stream<Path> made = Files.walk(classes)) {
                for (Path file : made.filter(Files::isRegularFile).toList()) {
                    entries.put("classes/" + classes.relativize(file), Files.readAllBytes(file));
                }
            }
            Path archive = folder.resolve(name + "-1.0.0.zip");
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                }
            }
            return archive;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(Path classes, String name, String text) throws IOException {
        JavaFileObject source = new SimpleJavaFileObject(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
        List<String> options = List.of(
                "--release",
                "17",
                "-parameters",
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"));
        List<String> complaints = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
            boolean compiled = compiler.getTask(
                            null,
                            files,
                            complaint -> complaints.add(complaint.toString()),
                            options,
                            null,
                            List.of(source))
                    .call();
            if (!compiled) {
                throw new AssertionError(complaints);
            }
        }
    }
}

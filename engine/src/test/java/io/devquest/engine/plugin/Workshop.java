package io.devquest.engine.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Makes plugin archives at test time, from the sources in a folder under {@code plugins/} of the test resources. */
public final class Workshop {

    private static final String MANIFEST = "plugin.properties";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private Workshop() {}

    /** Compiles the plugin of that folder. */
    public static Workshop plugin(String folder) {
        Workshop workshop = new Workshop();
        try (Stream<Path> files = Files.walk(source(folder))) {
            List<Path> sources = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (file.toString().endsWith(".java")) {
                    sources.add(file);
                } else {
                    workshop.entries.put(
                            source(folder).relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
            workshop.compile(sources);
            return workshop;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An archive with nothing in it. */
    public static Workshop empty() {
        return new Workshop();
    }

    private static Path source(String folder) {
        try {
            return Path.of(Objects.requireNonNull(Workshop.class.getResource("/plugins/" + folder), folder)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(folder, e);
        }
    }

    private void compile(List<Path> sources) throws IOException {
        if (sources.isEmpty()) {
            return;
        }
        Path classes = Files.createTempDirectory("workshop-");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
            List<String> options = List.of(
                    "-parameters",
                    "-proc:none",
                    "-d",
                    classes.toString(),
                    "-cp",
                    System.getProperty("java.class.path"));
            boolean compiled = compiler.getTask(
                            complaints, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!compiled) {
                throw new IllegalArgumentException(complaints.toString());
            }
        }
        try (Stream<Path> made = Files.walk(classes)) {
            for (Path file : made.filter(Files::isRegularFile).sorted().toList()) {
                entries.put(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        Starter.deleteTree(classes);
    }

    public Workshop with(String name, String text) {
        return with(name, text.getBytes(UTF_8));
    }

    public Workshop with(String name, byte[] bytes) {
        entries.put(name, bytes.clone());
        return this;
    }

    public Workshop without(String name) {
        entries.remove(name);
        return this;
    }

    /** Sets one property of the manifest. */
    public Workshop manifest(String key, String value) {
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(new String(entries.getOrDefault(MANIFEST, new byte[0]), UTF_8)));
            properties.setProperty("plugin." + key, value);
            StringWriter text = new StringWriter();
            properties.store(text, null);
            return with(MANIFEST, text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The archive as one JAR. */
    public Path jar(Path folder) {
        return write(folder, ".jar", "");
    }

    /** The archive as a ZIP with {@code classes/}. */
    public Path zip(Path folder) {
        return write(folder, ".zip", "classes/");
    }

    private Path write(Path folder, String ending, String prefix) {
        try {
            Path file = Files.createTempFile(folder, "plugin-", ending);
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    zip.putNextEntry(
                            new ZipEntry(entry.getKey().equals(MANIFEST) ? MANIFEST : prefix + entry.getKey()));
                    zip.write(entry.getValue());
                    zip.closeEntry();
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

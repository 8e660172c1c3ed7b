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

/**
 * Makes a plugin that writes down each new post of the forums it hears of, in a table that does not mind a post twice:
 * what is in it afterwards says how often its listener's work was done.
 */
final class Witness {

    private static final String SOURCE = """
            package witness;

            import io.devquest.api.CommunityPlugin;
            import io.devquest.api.Registrar;
            import io.devquest.api.data.Id;
            import io.devquest.api.event.DomainEvent;
            import io.devquest.api.event.EventName;

            public final class Witness implements CommunityPlugin {

                @EventName("forums.post.added")
                public record Seen(Id postId) implements DomainEvent {}

                interface PostMapper {
                    void insert(Id post);
                }

                @Override
                public void register(Registrar add) {
                    PostMapper posts = add.mapper(PostMapper.class);
                    add.on(Seen.class, seen -> posts.insert(seen.postId()));
                }
            }
            """;

    private static final Map<String, String> FILES = Map.of(
            "plugin.properties", """
                    plugin.id=witness
                    plugin.version=1.0.0
                    plugin.class=witness.Witness
                    plugin.requires=^1.0.0
                    plugin.title=Witness
                    """,
            "classes/migrations/witness/V0001__create_post.sql", "create table witness.post (id bigint not null);",
            "classes/witness/Witness$PostMapper.xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <!DOCTYPE mapper PUBLIC "-//mybatis.org//DTD Mapper 3.0//EN" "https://mybatis.org/dtd/mybatis-3-mapper.dtd">
                    <mapper namespace="witness.Witness$PostMapper">
                      <insert id="insert">insert into witness.post (id) values (#{post})</insert>
                    </mapper>
                    """);

    private Witness() {}

    static Path archive(Path folder) {
        try {
            Path classes = Files.createDirectories(folder.resolve("witness-classes"));
            compile(classes);
            Map<String, byte[]> entries = new LinkedHashMap<>();
            FILES.forEach((name, text) -> entries.put(name, text.getBytes(UTF_8)));
            try (Stream<Path> made = Files.walk(classes)) {
                for (Path file : made.filter(Files::isRegularFile).toList()) {
                    entries.put("classes/" + classes.relativize(file), Files.readAllBytes(file));
                }
            }
            Path archive = folder.resolve("witness-1.0.0.zip");
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

    private static void compile(Path classes) throws IOException {
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///witness/Witness.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return SOURCE;
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

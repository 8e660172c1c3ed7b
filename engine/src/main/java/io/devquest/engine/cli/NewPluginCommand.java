package io.devquest.engine.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.Engine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes a small plugin that builds, passes its contract test and can be installed. */
@Command(name = "new", description = "Writes a minimal plugin project to start from.")
final class NewPluginCommand implements Runnable {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]{1,30}");

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private PluginCommands plugins;

    @Parameters(index = "0", paramLabel = "ID", description = "One word in lower case: folder, schema and URL prefix.")
    @SuppressWarnings("NullAway.Init")
    private String id;

    @Parameters(index = "1", arity = "0..1", paramLabel = "DIR", description = "Where to write it. Default: ./ID.")
    private @Nullable Path folder;

    @Option(names = "--package", description = "The Java package. Default: org.example.ID.")
    private @Nullable String javaPackage;

    @Override
    public void run() {
        String name = Optional.ofNullable(javaPackage).orElse("org.example." + id);
        if (!ID.matcher(id).matches() || !SourceVersion.isName(name)) {
            throw new CommandFailure(
                    "A plugin's id is one word of 2 to 31 lower-case letters and digits, and its package"
                            + " a Java name; " + id + " in " + name + " is not.");
        }
        Path target = Optional.ofNullable(folder).orElse(Path.of(id)).toAbsolutePath();
        try {
            write(target, name);
        } catch (IOException e) {
            throw new CommandFailure("The project cannot be written to " + target + ": " + e.getMessage(), e);
        }
        plugins.out()
                .println("The project is in " + target + ". Build target/" + id
                        + "-0.1.0.zip with mvn verify, and install it with devquest plugin install.");
    }

    private void write(Path target, String name) throws IOException {
        if (Files.exists(target)) {
            throw new CommandFailure(target + " exists already; choose another folder.");
        }
        for (Map.Entry<String, String> file : files(name).entrySet()) {
            Path path = target.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, filled(file.getValue(), name));
        }
    }

    private Map<String, String> files(String name) {
        String java = "src/main/java/" + name.replace('.', '/') + "/";
        Map<String, String> files = new LinkedHashMap<>();
        files.put("pom.xml", "pom.xml");
        files.put(".gitignore", "gitignore");
        files.put("src/assembly/plugin.xml", "assembly.xml");
        files.put(java + "package-info.java", "package-info.java.txt");
        files.put(java + title() + "Plugin.java", "Plugin.java.txt");
        files.put(java + title() + "Permissions.java", "Permissions.java.txt");
        files.put(java + "Greeting.java", "Greeting.java.txt");
        files.put(java + "Greetings.java", "Greetings.java.txt");
        files.put(java + "GreetingHandlers.java", "GreetingHandlers.java.txt");
        files.put(java + "GreetingRoutes.java", "GreetingRoutes.java.txt");
        files.put("src/main/resources/plugin.properties", "plugin.properties");
        files.put("src/main/resources/messages/" + id + ".properties", "messages.properties");
        files.put("src/main/resources/templates/" + id + "/greeting.peb", "greeting.peb");
        files.put(java.replace("/main/", "/test/") + title() + "PluginTest.java", "PluginTest.java.txt");
        files.put("src/test/resources/authorization/" + id + ".txt", "authorization.txt");
        return files;
    }

    private String filled(String resource, String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("project/" + resource), resource)) {
            return new String(in.readAllBytes(), UTF_8)
                    .replace("@package@", name)
                    .replace("@id@", id)
                    .replace("@Name@", title())
                    .replace("@api@", Engine.API_VERSION)
                    .replace("@version@", ProductVersion.number());
        }
    }

    private String title() {
        return Character.toUpperCase(id.charAt(0)) + id.substring(1);
    }
}

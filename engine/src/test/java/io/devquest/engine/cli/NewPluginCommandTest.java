package io.devquest.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.CommunityPlugin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewPluginCommandTest {

    @TempDir
    Path folder;

    @Test
    void theProjectHasNoPlaceholderLeftAndItsSourcesCompile() throws Exception {
        Path project = folder.resolve("hello");

        Shell shell = Shell.run("plugin", "new", "hello", project.toString());

        assertThat(shell.exitCode()).as(shell.err()).isZero();
        assertThat(files(project, ""))
                .hasSize(15)
                .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern("@[a-zA-Z]+@"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        assertThat(compile(files(project.resolve("src/main/java"), ".java"), classes))
                .isZero();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Class<?> plugin = loader.loadClass("org.example.hello.HelloPlugin");
            assertThat(plugin.getConstructor().newInstance()).isInstanceOf(CommunityPlugin.class);
        }
    }

    @Test
    void aFolderThatExistsIsLeftAlone() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));

        Shell shell = Shell.run("plugin", "new", "hello", taken.toString());

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.err()).contains("exists already");
        assertThat(taken).isEmptyDirectory();
    }

    @Test
    void aWordOfJavaCannotBeAPackage() {
        assertThat(Shell.run("plugin", "new", "switch", folder.resolve("x").toString())
                        .exitCode())
                .isEqualTo(1);
    }

    private static int compile(List<Path> sources, Path classes) {
        List<String> options =
                List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
        String[] args = Stream.concat(options.stream(), sources.stream().map(Path::toString))
                .toArray(String[]::new);
        return ToolProvider.getSystemJavaCompiler().run(null, null, null, args);
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

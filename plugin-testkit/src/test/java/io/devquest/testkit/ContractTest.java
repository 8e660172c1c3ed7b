package io.devquest.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.engine.http.Routing;
import io.devquest.engine.plugin.UnloadWatch;
import io.devquest.testkit.notes.NotesPlugin;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The contract finds what it forbids. */
class ContractTest {

    @RegisterExtension
    static Community community = Community.empty();

    @Test
    void aClassOutsideTheAllowListIsFound() {
        ArchiveContent archive = ArchiveContent.of(Archives.content(NotesPlugin.class)
                .without(name -> name.endsWith(".class") && !name.contains("ContractTest"))
                .write());
        assertThat(References.forbidden(archive))
                .anyMatch(line -> line.endsWith("ContractTest.class refers to org.junit.jupiter.api.Test")
                        || line.endsWith("ContractTest.class refers to io.devquest.engine.plugin.UnloadWatch"));
    }

    @Test
    void codeThatOutlivesItsPluginIsFound() {
        ArchiveContent archive = ArchiveContent.of(Archives.content(NotesPlugin.class)
                .without(name -> name.endsWith(".class") && !name.contains("ContractTest"))
                .write());
        assertThat(References.forbidden(archive))
                .contains("io/devquest/testkit/ContractTest$Outliving.class uses java.lang.Thread.<init>");
    }

    @Test
    void keysOfTemplatesAreFound() {
        Path archive = Archives.zip()
                .entry(
                        "templates/x/a.peb",
                        "{{ t('x.one') }} {{ t(\"x.two\", n) }} {{ t('x.' ~ kind) }} {{ cut('x') }}")
                .write();
        assertThat(TemplateTexts.keys(ArchiveContent.of(archive))).containsExactly("x.one", "x.two");
    }

    @Test
    void whatHoldsAStoppedPluginIsNamed() {
        community.install(Archives.content(NotesPlugin.class)
                .without(name -> name.endsWith(".class") && !name.contains("/notes/"))
                .write());
        Thread holder = Thread.currentThread();
        ClassLoader before = holder.getContextClassLoader();
        // as a plugin's code would leave it behind on a thread of its own
        holder.setContextClassLoader(loaderOfRoutes());
        try {
            community.plugins().uninstall("notes", true);
            UnloadWatch watch = community.server().get(UnloadWatch.class);
            assertThat(Unloading.stillLoaded(watch)).containsExactly("notes 1.0.0");
            assertThat(HeapPaths.toPlugins()).contains("contextClassLoader", "PluginClassLoader");
            holder.setContextClassLoader(before);
            assertThat(Unloading.stillLoaded(watch)).isEmpty();
        } finally {
            holder.setContextClassLoader(before);
        }
    }

    private static ClassLoader loaderOfRoutes() {
        return community.server().get(Routing.class).routes().stream()
                .filter(owned -> owned.owner().equals("notes"))
                .map(owned -> owned.route().handler().getClass().getClassLoader())
                .findFirst()
                .orElseThrow();
    }

    static final class Outliving {
        Thread started() {
            return new Thread(() -> {});
        }
    }
}

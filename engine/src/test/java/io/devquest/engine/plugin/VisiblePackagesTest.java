package io.devquest.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.CommunityPlugin;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plugin can and cannot see of the world outside its archive. */
class VisiblePackagesTest {

    @TempDir
    Path folder;

    private final ClassLoader visible = new VisiblePackages(getClass().getClassLoader());

    @Test
    void theListIsShort() {
        assertThat(VisiblePackages.ALLOWED)
                .isEqualTo(
                        List.of("io.devquest.api.", "org.slf4j.", "jakarta.validation.", "org.jspecify.annotations."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "io.devquest.api.CommunityPlugin",
                "io.devquest.api.http.Route",
                "org.slf4j.Logger",
                "org.slf4j.LoggerFactory",
                "jakarta.validation.constraints.NotBlank",
                "org.jspecify.annotations.NullMarked",
                "java.lang.String",
                "java.sql.Connection",
                "java.net.http.HttpClient",
                "javax.crypto.Cipher"
            })
    void seesTheApiAndTheJdk(String name) throws ClassNotFoundException {
        Class<?> seen = visible.loadClass(name);

        if (!name.startsWith("java")) {
            assertThat(seen).isSameAs(Class.forName(name));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "io.devquest.engine.CommunityServer",
                "io.devquest.engine.plugin.Plugins",
                "io.devquest.engine.data.Transactions",
                "tools.jackson.databind.json.JsonMapper",
                "com.fasterxml.jackson.annotation.JsonProperty",
                "org.apache.ibatis.session.SqlSession",
                "org.pf4j.Plugin",
                "io.javalin.Javalin",
                "org.eclipse.jetty.server.Server",
                "jakarta.servlet.Servlet",
                "com.google.inject.Guice",
                "jakarta.inject.Inject",
                "kotlin.Unit",
                "org.h2.Driver",
                "org.postgresql.Driver",
                "com.zaxxer.hikari.HikariDataSource",
                "org.flywaydb.core.Flyway",
                "io.pebbletemplates.pebble.PebbleEngine",
                "com.github.benmanes.caffeine.cache.Cache",
                "org.hibernate.validator.HibernateValidator",
                "ch.qos.logback.classic.Logger",
                "org.junit.jupiter.api.Test"
            })
    void doesNotSeeTheEngineAndItsLibraries(String name) throws ClassNotFoundException {
        assertThat(Class.forName(name, false, getClass().getClassLoader())).isNotNull();

        assertThatThrownBy(() -> visible.loadClass(name)).isInstanceOf(ClassNotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "io/devquest/engine/CommunityServer.class",
                "templates/core/layout.peb",
                "migrations/core/V0001__create_accounts.sql",
                "messages/core.properties",
                "META-INF/services/java.sql.Driver",
                "logback.xml"
            })
    void doesNotSeeTheResourcesOfTheEngine(String name) throws Exception {
        assertThat(visible.getResource(name)).isNull();
        assertThat(visible.getResourceAsStream(name)).isNull();
        assertThat(Collections.list(visible.getResources(name))).isEmpty();
    }

    @Test
    void aPluginSeesItsOwnClassesAndNothingThroughItsLoaderThatIsNotAllowed() throws Exception {
        PluginArchive archive = PluginArchive.open(Workshop.plugin("tame").jar(folder));
        Path out = folder.resolve("tame-out");
        archive.unpack(out);
        ArchiveHost host = new ArchiveHost(out, visible);
        CommunityPlugin tame = host.load(out, "tame");
        try {
            ClassLoader loader = tame.getClass().getClassLoader();
            assertThat(loader).isNotSameAs(getClass().getClassLoader());
            assertThat(loader.loadClass("io.devquest.api.CommunityPlugin")).isSameAs(CommunityPlugin.class);
            assertThat(loader.getResource("plugin.properties")).isNotNull();
            for (String hidden :
                    List.of("org.pf4j.Plugin", "io.devquest.engine.Main", "org.h2.Driver", "kotlin.Unit")) {
                assertThatThrownBy(() -> loader.loadClass(hidden)).isInstanceOf(ClassNotFoundException.class);
            }
            assertThat(loader.getResource("logback.xml")).isNull();
        } finally {
            host.unload("tame");
        }
    }
}

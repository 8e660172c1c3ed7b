package io.devquest.testkit.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImportRulesTest {

    private static final List<Source> HOUSE = Tree.sources();

    @Test
    void aPluginUsesTheApiAndItselfAndNeverTheEngineOrAnotherPlugin() {
        assertThat(ImportRules.pluginsUseOnlyTheApi(HOUSE)).isEmpty();
        assertThat(ImportRules.pluginsUseOnlyTheApi(planted("plugins/snippets", "snippets", "Snippets", """
                        import io.devquest.api.data.Id;
                        import io.devquest.forums.topic.Topics;
                        class Snippets { io.devquest.engine.data.Transactions t; }""")))
                .containsExactly(
                        "plugins/snippets/src/main/java/Snippets.java uses io.devquest.forums",
                        "plugins/snippets/src/main/java/Snippets.java uses io.devquest.engine");
    }

    @Test
    void theEngineKnowsNoPlugin() {
        assertThat(ImportRules.theEngineUsesNoPlugin(HOUSE)).isEmpty();
        assertThat(ImportRules.theEngineUsesNoPlugin(
                        planted("engine", "engine.home", "Home", "import io.devquest.forums.X;")))
                .hasSize(1);
    }

    @Test
    void librariesOfTheEngineStayInTheirPackages() {
        assertThat(ImportRules.librariesStayInTheirPackages(HOUSE)).isEmpty();
        assertThat(ImportRules.librariesStayInTheirPackages(planted("engine", "engine.users", "Sessions", """
                        import com.github.benmanes.caffeine.cache.Caffeine;
                        import com.google.inject.Injector;
                        import io.javalin.http.Context;
                        import io.pebbletemplates.pebble.PebbleEngine;
                        import org.apache.ibatis.session.SqlSession;
                        import org.pf4j.PluginManager;""")))
                .hasSize(6);
        assertThat(ImportRules.librariesStayInTheirPackages(
                        planted("engine", "engine.http", "Server", "import io.javalin.http.Context;")))
                .isEmpty();
    }

    @Test
    void aDomainUsesOnlyTheServicesOfAnother() {
        assertThat(ImportRules.domainsUseOnlyServicesOfOthers(HOUSE)).isEmpty();
        assertThat(ImportRules.domainsUseOnlyServicesOfOthers(planted("engine", "engine.admin", "People", """
                        import io.devquest.engine.users.AccountMapper;
                        import io.devquest.engine.users.Accounts;
                        import io.devquest.engine.users.SignInHandlers;""")))
                .hasSize(2);
    }

    @Test
    void handlersUseServicesAndServicesUseMappers() {
        assertThat(ImportRules.shelvesPointDownwards(HOUSE)).isEmpty();
        assertThat(ImportRules.shelvesPointDownwards(
                        planted("plugins/forums", "forums.topic", "TopicHandlers", "class X { TopicMapper topics; }")))
                .hasSize(1);
        assertThat(ImportRules.shelvesPointDownwards(
                        planted("plugins/forums", "forums.topic", "Topics", "class X { TopicHandlers above; }")))
                .hasSize(1);
    }

    @Test
    void theTestKitUsesTheApiTheEngineJUnitAndAssertJ() {
        assertThat(ImportRules.theTestKitUsesOnlyWhatItMay(HOUSE)).isEmpty();
        assertThat(ImportRules.theTestKitUsesOnlyWhatItMay(
                        planted("plugin-testkit", "testkit", "Kit", "import io.javalin.Javalin;")))
                .hasSize(1);
    }

    @Test
    void thePackageOfATypeIsThatOfItsModule() {
        assertThat(ImportRules.packagesBelongToTheirModule(HOUSE)).isEmpty();
        assertThat(ImportRules.packagesBelongToTheirModule(planted("plugins/forums", "engine.live", "Spy", "")))
                .hasSize(1);
    }

    private static List<Source> planted(String module, String packageTail, String type, String text) {
        String path = module + "/src/main/java/" + type + ".java";
        return List.of(Source.of(path, "package io.devquest." + packageTail + ";\n" + text));
    }
}

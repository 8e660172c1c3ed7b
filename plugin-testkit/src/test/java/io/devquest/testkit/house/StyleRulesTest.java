package io.devquest.testkit.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StyleRulesTest {

    private static final List<Source> HOUSE = Tree.sources();

    @Test
    void namesSayWhatAThingIs() {
        assertThat(StyleRules.badNames(HOUSE)).isEmpty();
        assertThat(StyleRules.badNames(planted("class TopicServiceImpl {} record PostDto() {} class BaseHandler {}")))
                .hasSize(3);
    }

    @Test
    void noFileIsLongerThanFourHundredLines() {
        Predicate<String> written = path -> path.matches(".*\\.(java|sql|peb|css|js|xml)") && !path.endsWith("pom.xml");
        assertThat(StyleRules.tooLong(files(written))).isEmpty();
        assertThat(StyleRules.tooLong(Map.of("Long.java", "x\n".repeat(401), "Fits.java", "x\n".repeat(400))))
                .containsExactly("Long.java");
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(StyleRules.packagesWithoutNullPolicy(HOUSE)).isEmpty();
        assertThat(StyleRules.packagesWithoutNullPolicy(planted("class Alone {}")))
                .hasSize(1);
    }

    @Test
    void noTestSleeps() {
        assertThat(StyleRules.sleepsInTests(HOUSE)).isEmpty();
        assertThat(StyleRules.sleepsInTests(
                        List.of(Source.of("engine/src/test/java/XTest.java", "class X { { Thread.sleep(10); } }"))))
                .hasSize(1);
    }

    @Test
    void noTestMocks() {
        assertThat(StyleRules.mocks(HOUSE)).isEmpty();
        assertThat(StyleRules.mocks(planted("import static org.mockito.Mockito.mock;")))
                .hasSize(1);
    }

    @Test
    void valuesReachSqlOnlyAsParameters() {
        assertThat(files(path -> path.endsWith("Mapper.xml"))).isNotEmpty();
        assertThat(StyleRules.textWrittenIntoSql(files(path -> path.endsWith(".xml"))))
                .isEmpty();
        assertThat(StyleRules.textWrittenIntoSql(Map.of("XMapper.xml", "select 1\norder by ${column}")))
                .containsExactly("XMapper.xml:2");
    }

    @Test
    void pagesEscapeEverythingButSafeHtml() {
        assertThat(StyleRules.unescapedOutput(files(path -> true))).isEmpty();
        assertThat(StyleRules.unescapedOutput(
                        Map.of("x/src/main/resources/a.peb", "{% autoescape false %}\n{{ body | raw }}")))
                .hasSize(2);
    }

    @Test
    void noFileNamesAPackageRegistry() {
        assertThat(StyleRules.registryAddresses(files(path -> true))).isEmpty();
        String address = String.join(".", "https://repo1", "maven", "org/maven2");
        assertThat(StyleRules.registryAddresses(Map.of("pom.xml", "<url>" + address + "</url>")))
                .containsExactly("pom.xml:1");
    }

    private static List<Source> planted(String text) {
        return List.of(Source.of("engine/src/main/java/io/devquest/engine/X.java", text));
    }

    private static Map<String, String> files(Predicate<String> wanted) {
        return Tree.files().stream()
                .filter(file -> wanted.test(Tree.root().relativize(file).toString()))
                .collect(Collectors.toMap(file -> Tree.root().relativize(file).toString(), Tree::text));
    }
}

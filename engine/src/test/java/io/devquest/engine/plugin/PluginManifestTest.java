package io.devquest.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluginManifestTest {

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("plugin.id", "toys");
        properties.setProperty("plugin.class", "toys.Toys");
        properties.setProperty("plugin.version", "1.2.3-rc.1");
        properties.setProperty("plugin.requires", "^1.0.0");
        return properties;
    }

    @Test
    void readsWhatIsThereAndTitlesAPluginByItsIdOtherwise() {
        PluginManifest manifest = PluginManifest.read(properties());

        assertThat(manifest.version()).isEqualTo("1.2.3-rc.1");
        assertThat(manifest.title()).isEqualTo("toys");
        assertThat(manifest.description()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plugin.id           | ''      | plugin.id is missing
            plugin.class        | ' '     | plugin.class is missing
            plugin.version      | ''      | plugin.version is missing
            plugin.requires     | ''      | plugin.requires is missing
            plugin.id           | Toys    | not one lower-case word
            plugin.id           | a-b     | not one lower-case word
            plugin.id           | ../x    | not one lower-case word
            plugin.id           | admin   | is a word of the engine
            plugin.id           | core    | is a word of the engine
            plugin.version      | 1.2     | not a semantic version
            plugin.version      | ../1    | not a semantic version
            plugin.dependencies | forums  | plugin.dependencies is not known
            """)
    void refusesWhatIsNotRight(String key, String value, String reason) {
        Properties wrong = properties();
        wrong.setProperty(key, value);

        assertThatThrownBy(() -> PluginManifest.read(wrong)).hasMessageContaining(reason);
    }

    @Test
    void namesAllThatIsMissingAtOnce() {
        assertThatThrownBy(() -> PluginManifest.read(new Properties()))
                .hasMessageContaining("plugin.id is missing; plugin.class is missing; plugin.version is missing");
    }
}

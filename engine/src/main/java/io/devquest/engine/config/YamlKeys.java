package io.devquest.engine.config;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Puts the values of a YAML file into the table of keys, and says what does not fit. */
final class YamlKeys {

    private final Map<Key, String> texts;
    private final List<String> problems;

    YamlKeys(Map<Key, String> texts, List<String> problems) {
        this.texts = texts;
        this.problems = problems;
    }

    void read(Path file) {
        YAMLMapper yaml = new YAMLMapper(YAMLFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build());
        @Nullable Object tree;
        try {
            JsonNode root = yaml.readTree(file);
            tree = root.isMissingNode() ? null : yaml.treeToValue(root, Object.class);
        } catch (JacksonException e) {
            problems.add(file + " cannot be read: " + e.getOriginalMessage() + " (line "
                    + e.getLocation().getLineNr() + ").");
            return;
        }
        if (tree instanceof Map<?, ?> groups) {
            groups.forEach((group, content) -> readGroup(String.valueOf(group), content));
        } else if (tree != null) {
            problems.add(file + " must hold groups of keys, such as http: and below it port: 8080.");
        }
    }

    private void readGroup(String group, @Nullable Object content) {
        List<String> words = Arrays.stream(Key.values())
                .filter(key -> key.group().equals(group))
                .map(Key::word)
                .toList();
        if (words.isEmpty()) {
            problems.add("There is no group of keys " + group + "; the groups are "
                    + joined(Arrays.stream(Key.values()).map(Key::group).toList()) + ".");
        } else if (content instanceof Map<?, ?> keys) {
            keys.forEach((word, value) -> readKey(group, String.valueOf(word), value, words));
        } else if (content != null) {
            problems.add(group + " is a group of keys and takes no value of its own.");
        }
    }

    private void readKey(String group, String word, @Nullable Object value, List<String> words) {
        Optional<Key> key = Arrays.stream(Key.values())
                .filter(each -> each.key().equals(group + "." + word))
                .findFirst();
        if (key.isEmpty()) {
            problems.add(
                    "There is no key " + group + "." + word + "; the keys of " + group + " are " + joined(words) + ".");
        } else if (value instanceof Map) {
            problems.add(group + "." + word + " takes one value, not a group of them.");
        } else if (value instanceof Collection<?> items) {
            texts.put(key.get(), items.stream().map(String::valueOf).collect(Collectors.joining(",")));
        } else {
            texts.put(key.get(), value == null ? "" : value.toString().strip());
        }
    }

    private static String joined(List<String> words) {
        return words.stream().distinct().collect(Collectors.joining(", "));
    }
}

package io.devquest.forums.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagsTest {

    @Test
    void areReadFromALineWithBlanksOrCommas() {
        assertThat(Tags.read("java, loops  java,c++")).containsExactly("java", "loops", "c++");
        assertThat(Tags.read("")).isEmpty();
    }

    @Test
    void areComparedInLowerCase() {
        assertThat(Tags.clean(Arrays.asList(" Java ", "java", null))).containsExactly("java", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "java", "java c# c++ .net asp.net", "java, loops,"})
    void fitTheLineOfTheForm(String line) {
        assertThat(line).matches(Tags.LINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "one two three four five six", "with_underscore", "<b>", "averyveryverylongtagindeed"})
    void doNotFitTheLineOfTheForm(String line) {
        assertThat(line).doesNotMatch(Tags.LINE);
    }
}

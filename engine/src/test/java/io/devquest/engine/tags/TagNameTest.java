package io.devquest.engine.tags;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagNameTest {

    @ParameterizedTest
    @CsvSource({
        "Java, java",
        "C++, c++",
        "C#, c#",
        ".NET, .net",
        "' machine  learning ', machine-learning",
        "snake_case--tag, snake-case-tag",
        "-css-, css",
        "ﬁle, file",
        "１２, 12",
        "Größe, größe",
        "日本, 日本"
    })
    void namesHaveOneForm(String typed, String name) {
        assertThat(TagName.of(typed)).contains(name);
        assertThat(TagName.of(name)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "--", "..", "+#", "<b>", "a/b", "x\u0000y", "a,b", "1234567890123456789012345678901"})
    void whatHasNoFormIsNone(String typed) {
        assertThat(TagName.of(typed)).isEmpty();
    }

    @Test
    void aLineIsReadWithCommasOrWithBlanks() {
        assertThat(TagName.read("deep learning, java,, c++ ")).containsExactly("deep learning", "java", "c++");
        assertThat(TagName.read("java  loops java")).containsExactly("java", "loops");
        assertThat(TagName.read(" ")).isEmpty();
    }
}

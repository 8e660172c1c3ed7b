package io.devquest.courses;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.courses.shared.CoursesErrors;
import io.devquest.testkit.Documented;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ErrorTableTest {

    @Test
    void hasExactlyTheCodesOfTheCourses() {
        assertThat(Documented.errors("courses"))
                .isEqualTo(Arrays.stream(CoursesErrors.values())
                        .collect(Collectors.toMap(
                                CoursesErrors::code, error -> error.kind().status())));
    }
}

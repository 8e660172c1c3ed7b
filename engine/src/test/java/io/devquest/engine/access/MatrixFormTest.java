package io.devquest.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.engine.access.RoleMatrix.Ticked;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatrixFormTest {

    @Test
    void whatWasShownAndNotTickedIsDeniedAndWhatWasNotShownIsLeftOut() {
        assertThat(MatrixForm.read(Map.of(
                        "version:member", "3",
                        "shown:forums.read", "1",
                        "shown:forums.lock", "1",
                        "grant:member:forums.read", "on",
                        "grant:member:forums.guide", "on",
                        "grant:mentor:forums.lock", "on")))
                .isEqualTo(Map.of("member", new Ticked(3, Map.of("forums.read", true, "forums.lock", false))));
    }

    @Test
    void aVersionThatIsNoNumberIsOneThatNoRoleHas() {
        for (String version : new String[] {"", "x", "-1", "99999999999", "1.5"}) {
            assertThat(MatrixForm.read(Map.of("version:member", version))
                            .get("member")
                            .version())
                    .as(version)
                    .isZero();
        }
    }
}

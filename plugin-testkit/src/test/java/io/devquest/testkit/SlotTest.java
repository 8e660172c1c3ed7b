package io.devquest.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.api.content.Context;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import io.devquest.api.view.Fragment;
import io.devquest.api.view.Page;
import io.devquest.api.view.Slot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The places in pages that plugins fill. */
class SlotTest {

    private static final Slot<Context> SHELF = Slot.of("notes.shelf", Context.class);

    @RegisterExtension
    final Community community = Community.empty();

    @BeforeEach
    void install() {
        community.include(Tellers.class, new Tellers());
    }

    @Test
    void eachPageTellsItsSlotWhatItIsAbout() {
        TestClient eve = community.member("eve");
        String group = eve.post("/api/v1/g", Map.of("name", "Night readers"))
                .expect(201)
                .json("/slug");

        assertThat(eve.get("/").expect(200).text())
                .contains("<p>home of eve</p>", "<p>aside of eve</p>")
                .doesNotContain("profile of", "group of");
        assertThat(community.guest().get("/").expect(200).text()).contains("<p>home of guest</p>");
        assertThat(community.guest().get("/u/eve").expect(200).text()).contains("<p>profile of eve</p>");
        assertThat(eve.get("/g/" + group).expect(200).text()).contains("<p>group of Night readers</p>");
    }

    @Test
    void aSlotOfAPluginTellsThemItsOwnAndNoPartGetsAnotherType() {
        assertThat(community.member("eve").get("/notes/shelf").expect(200).text())
                .containsOnlyOnce("<p>shelf of lesson:java-loops</p>");
    }

    @Test
    void aPartThatFailsIsLeftOutAndTheOthersAreDrawn() {
        assertThat(community.member("trudy").get("/").expect(200).text())
                .contains("<p>home of trudy</p>")
                .doesNotContain("Trudy breaks");
    }

    @Test
    void whatPluginsDoNotShareIsInNoSlot() {
        assertThatThrownBy(() -> Slot.of("notes.text", String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.String");
    }

    @Test
    void everySlotOfTheEngineIsDocumentedWithWhatItTells() {
        String guide = text(Path.of("../docs/plugin-guide.md"));
        for (Slot<?> slot : List.of(Slot.HOME, Slot.ASIDE, Slot.PROFILE, Slot.GROUP, Slot.CONTENT)) {
            assertThat(guide)
                    .contains("| `" + slot.name() + "` | `" + slot.context().getSimpleName() + "` |");
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static final class Tellers implements CommunityPlugin {

        private enum Use implements Permission {
            LOOK;

            @Override
            public String id() {
                return "notes.look";
            }

            @Override
            public Role defaultRole() {
                return Role.ANYONE;
            }
        }

        @Override
        public void register(Registrar add) {
            add.permissions(Use.LOOK);
            add.slot(Slot.HOME, (request, viewer) -> {
                if (viewer.name().equals("trudy")) {
                    throw new IllegalStateException("Trudy breaks it");
                }
                return told("first home", "anybody");
            });
            add.slot(Slot.HOME, (request, viewer) -> told("home", viewer.signedIn() ? viewer.name() : "guest"));
            add.slot(Slot.ASIDE, (request, viewer) -> told("aside", viewer.name()));
            add.slot(Slot.PROFILE, (request, person) -> told("profile", person.name()));
            add.slot(Slot.GROUP, (request, group) -> told("group", group.name()));
            add.slot(SHELF, (request, lesson) -> told("shelf", lesson.toString()));
            add.routes(List.of(Route.get(
                    "/notes/shelf",
                    Use.LOOK,
                    request -> Response.page(Page.of("notes/shelf", "notes.title")
                            .with("lesson", new Context(Context.Kind.LESSON, "java-loops"))),
                    "Shows the shelf")));
        }

        private static Optional<Fragment> told(String place, String whom) {
            return Optional.of(Fragment.of("notes/told").with("place", place).with("whom", whom));
        }
    }
}

package io.devquest.forums.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import io.devquest.api.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DemoPicturesTest {

    private final List<String> added = new ArrayList<>();
    private final DemoPictures pictures = new DemoPictures(new Shelf(added));
    private final DemoPeople people = new DemoPeople(List.of(new Somebody("ada"), new Somebody("moe")));

    @Test
    void aPictureShownTwiceIsKeptOnceForEachWhoShowsIt() {
        String mine = "Look:\n\n![A plan](picture:plan-drawn)\n\nAgain: ![A plan](picture:plan-drawn)";
        DemoTopic kept = pictures.kept(people, topic(post("ada", mine), post("moe", "![A plan](picture:plan-drawn)")));
        pictures.kept(people, topic(post("ada", mine)));
        assertThat(added).containsExactly("ada plan-drawn.png", "moe plan-drawn.png");
        assertThat(kept.posts())
                .extracting(DemoPost::body)
                .containsExactly(
                        "Look:\n\n![A plan](/files/ada/plan-drawn.png#9x9)\n\n"
                                + "Again: ![A plan](/files/ada/plan-drawn.png#9x9)",
                        "![A plan](/files/moe/plan-drawn.png#9x9)");
    }

    @Test
    void aTopicWithoutPicturesStaysAsItIs() {
        DemoTopic topic = topic(new DemoPost("ada", 3, 1, null, true, true, "[A topic](topic:loops)"));
        assertThat(pictures.kept(people, topic)).isEqualTo(topic);
        assertThat(added).isEmpty();
    }

    @Test
    void aPictureThatIsNotThereIsAMistakeInTheText() {
        DemoTopic topic = topic(post("ada", "![A cat](picture:cat)"));
        assertThatThrownBy(() -> pictures.kept(people, topic)).hasMessageContaining("cat");
    }

    private static DemoTopic topic(DemoPost... posts) {
        return new DemoTopic("A title", List.of("java"), "key", List.of("pinned"), List.of(posts));
    }

    private static DemoPost post(String person, String body) {
        return new DemoPost(person, 0, 0, null, false, false, body);
    }

    private record Shelf(List<String> added) implements Files {

        @Override
        public String add(Actor owner, String name, byte[] content) {
            assertThat(content).isNotEmpty();
            added.add(owner.name() + " " + name);
            return "/files/" + owner.name() + "/" + name + "#9x9";
        }

        @Override
        public void attach(Id author, Id content, String markdown) {
            throw new AssertionError("Attached by the service of posts");
        }

        @Override
        public void replace(Id author, Id content, String markdown) {
            throw new AssertionError("Attached by the service of posts");
        }

        @Override
        public void replace(Id author, Id content, Collection<Id> files) {
            throw new AssertionError("Attached by the service of posts");
        }
    }

    private record Somebody(String name) implements Actor {

        @Override
        public Optional<Id> id() {
            return Optional.of(requireId());
        }

        @Override
        public String displayName() {
            return name;
        }

        @Override
        public boolean is(Role role) {
            return role == Role.MEMBER;
        }

        @Override
        public boolean can(Permission permission) {
            return true;
        }

        @Override
        public Viewer viewer() {
            throw new AssertionError("Nothing is read");
        }

        @Override
        public Id requireId() {
            return new Id(name.hashCode());
        }
    }
}

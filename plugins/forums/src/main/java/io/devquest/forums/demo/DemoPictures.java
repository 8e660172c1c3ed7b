package io.devquest.forums.demo;

import io.devquest.api.access.Actor;
import io.devquest.api.file.Files;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Keeps the pictures of the texts, {@code ![words](picture:name)}, in the name of whoever shows them. */
final class DemoPictures {

    static final Pattern PICTURE = Pattern.compile("\\(picture:([a-z0-9-]+)\\)");

    private final Files files;
    private final Map<List<String>, String> kept = new HashMap<>();

    DemoPictures(Files files) {
        this.files = files;
    }

    /** The topic with the addresses of its pictures. */
    DemoTopic kept(DemoPeople people, DemoTopic topic) {
        return topic.with(topic.posts().stream().map(post -> kept(people, post)).toList());
    }

    private DemoPost kept(DemoPeople people, DemoPost post) {
        Actor owner = people.who(post.person());
        return post.with(PICTURE.matcher(post.body()).replaceAll(found -> "(" + address(owner, found.group(1)) + ")"));
    }

    private String address(Actor owner, String name) {
        return kept.computeIfAbsent(List.of(owner.name(), name), key -> files.add(owner, name + ".png", picture(name)));
    }

    private static byte[] picture(String name) {
        try (InputStream in = DemoPictures.class.getResourceAsStream("/demo/pictures/" + name + ".png")) {
            if (in == null) {
                throw new IllegalStateException("There is no demo picture " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

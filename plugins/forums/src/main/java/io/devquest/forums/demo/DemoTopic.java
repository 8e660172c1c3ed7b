package io.devquest.forums.demo;

import java.util.List;

/**
 * A topic of the demo with its posts, the question first.
 *
 * @param key what other topics call it; empty if they do not
 * @param deeds what was done to it, in words: {@code pinned}, {@code everywhere}, {@code closed reason}, {@code info},
 *     {@code duplicate key}, {@code deleted reason}
 */
record DemoTopic(String title, List<String> tags, String key, List<String> deeds, List<DemoPost> posts) {

    DemoTopic with(List<DemoPost> others) {
        return new DemoTopic(title, tags, key, deeds, others);
    }
}

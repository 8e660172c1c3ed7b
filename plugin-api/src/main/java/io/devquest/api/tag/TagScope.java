package io.devquest.api.tag;

import io.devquest.api.access.Permission;
import java.util.Set;

/**
 * How the things of one content type are tagged.
 *
 * @param type the name of a {@link io.devquest.api.content.ContentType} of this plugin
 * @param atLeast how many tags a thing needs, 0 to 5
 * @param atMost how many it may have, 1 to 5
 * @param create who may use a tag that nothing has yet; its standing is a further gate. Others choose from those there are
 * @param fixed the only tags there are; empty if people choose freely
 */
public record TagScope(String type, int atLeast, int atMost, Permission create, Set<String> fixed) {

    private static final int MOST = 5;

    /** Checks the numbers. */
    public TagScope {
        fixed = Set.copyOf(fixed);
        if (atLeast < 0 || atMost < 1 || atMost > MOST || atLeast > atMost) {
            throw new IllegalArgumentException("A thing has 0 to 5 tags, not " + atLeast + " to " + atMost);
        }
    }

    /** No tag is needed, five are taken, and who has the permission makes new ones. */
    public static TagScope of(String type, Permission create) {
        return new TagScope(type, 0, MOST, create, Set.of());
    }

    /** The same with other numbers. */
    public TagScope withTags(int least, int most) {
        return new TagScope(type, least, most, create, fixed);
    }

    /** The same with these tags and no others. */
    public TagScope only(String... tags) {
        return new TagScope(type, atLeast, atMost, create, Set.of(tags));
    }
}

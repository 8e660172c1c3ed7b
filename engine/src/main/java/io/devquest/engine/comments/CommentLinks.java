package io.devquest.engine.comments;

import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import org.jspecify.annotations.Nullable;

/** The paths of comments. */
final class CommentLinks {

    static final String AFTER = "comments";
    static final String REPLY = "commentOn";

    private CommentLinks() {}

    static String to(Id comment) {
        return "/comments/" + comment;
    }

    static String all(String type, Id item) {
        return "/comments/on/" + type + "/" + item;
    }

    static String thread(Id top) {
        return to(top) + "/thread";
    }

    static String channel(Id item) {
        return CommentManifest.CHANNEL + ":" + item;
    }

    /** A page that shows comments, at the place behind one of them; null for the first place. */
    static String at(String page, @Nullable Id after) {
        return after == null ? page : with(page, AFTER, Cursor.of(after).toString());
    }

    static String with(String page, String parameter, String value) {
        return page + (page.indexOf('?') < 0 ? '?' : '&') + parameter + "=" + value;
    }

    static String anchored(String page, Id comment) {
        return page + "#comment-" + comment;
    }

    static String page(ContentItem item, @Nullable Id after, Id comment) {
        return anchored(at(item.url(), after), comment);
    }
}

package io.devquest.engine.files;

import java.util.List;

/** The kinds of files that are taken; texts have endings of their own, which are a setting. */
enum Kind {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    GIF("image/gif", "gif"),
    DOCUMENT("application/pdf", "pdf"),
    ARCHIVE("application/zip", "zip"),
    TEXT("text/plain");

    private final String mediaType;
    private final List<String> endings;

    Kind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    String mediaType() {
        return mediaType;
    }

    List<String> endings() {
        return endings;
    }

    boolean picture() {
        return this == PNG || this == JPEG || this == GIF;
    }
}

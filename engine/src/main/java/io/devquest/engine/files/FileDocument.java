package io.devquest.engine.files;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file as its uploader sees it.
 *
 * @param url where it is served
 * @param size in bytes
 * @param width of a picture, in pixels; nothing for other files
 * @param markdown the text that shows or links it
 */
public record FileDocument(
        Id id,
        String name,
        String url,
        String mediaType,
        long size,
        @Nullable Integer width,
        @Nullable Integer height,
        String markdown,
        Instant createdAt) {

    static FileDocument of(FileRow row) {
        FileName name = new FileName(row.name());
        return new FileDocument(
                row.id(),
                row.name(),
                FileLinks.url(row.id(), name),
                row.mediaType(),
                row.size(),
                row.width(),
                row.height(),
                markdown(row, name),
                row.createdAt());
    }

    /** Where it is served, with the size of a picture, as texts mention it. */
    String address() {
        return width == null || height == null ? url : FileLinks.sized(url, width, height);
    }

    private static String markdown(FileRow row, FileName name) {
        Integer width = row.width();
        Integer height = row.height();
        return width == null || height == null
                ? FileLinks.link(row.id(), name)
                : FileLinks.picture(row.id(), name, width, height);
    }
}

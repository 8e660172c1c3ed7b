package io.devquest.engine.files;

import io.devquest.api.access.Actor;
import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Id;
import io.devquest.api.data.Slice;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The page on which people see what they have uploaded. */
final class FilePageHandlers {

    /** A file and where it is used. Public parts, because the template reads them. */
    public record Line(
            Id id, String name, String url, String size, boolean picture, Instant createdAt, List<ContentItem> uses) {}

    private static final String MINE = "/settings/files";
    private static final int LIMIT = 50;

    private final StoredFiles files;
    private final FileSight sight;

    FilePageHandlers(StoredFiles files, FileSight sight) {
        this.files = files;
        this.sight = sight;
    }

    Response mine(Request request) {
        Actor actor = request.actor();
        Slice<FileRow> rows = files.list(actor, request.paging(LIMIT, LIMIT));
        Map<Id, List<ContentItem>> uses =
                sight.uses(actor, rows.items().stream().map(FileRow::id).toList());
        Allowance allowance = files.allowance(actor);
        UsageRow usage = files.usage(actor.requireId());
        return Response.page(Page.of("core/settings/files", "core.files.mine")
                .with("files", rows.items().stream().map(row -> line(row, uses)).toList())
                .with("next", rows.next() == null ? null : MINE + "?after=" + rows.next())
                .with("count", usage.files())
                .with("used", Sizes.text(usage.stored()))
                .with("quota", Sizes.text(allowance.quota()))
                .with("percent", percent(usage.stored(), allowance.quota()))
                .with("largest", Sizes.text(allowance.largest()))
                .with("picturesOnly", allowance.picturesOnly()));
    }

    private static long percent(long used, long quota) {
        return quota == 0 ? 100 : Math.min(100, (used * 100 + quota - 1) / quota);
    }

    private static Line line(FileRow row, Map<Id, List<ContentItem>> uses) {
        FileDocument file = FileDocument.of(row);
        return new Line(
                file.id(),
                file.name(),
                file.url(),
                Sizes.text(file.size()),
                file.width() != null,
                file.createdAt(),
                uses.getOrDefault(row.id(), List.of()));
    }

    Response delete(Request request) {
        files.delete(request.actor(), request.id("id"));
        return Response.redirect(MINE);
    }
}

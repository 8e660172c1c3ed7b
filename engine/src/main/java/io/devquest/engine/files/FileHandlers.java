package io.devquest.engine.files;

import io.devquest.api.access.Actor;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.engine.files.picture.Picture;

/** Files over HTTP: taken in, told of, served. */
final class FileHandlers {

    private static final int LIMIT = 50;
    private static final int CAP = 200;
    // the bytes of an address never change, but who may see them does
    private static final String OPEN = "private, max-age=86400, immutable";
    private static final String CLOSED = "private, no-cache";

    private final StoredFiles files;
    private final FileSight sight;
    private final FileStore store;

    FileHandlers(StoredFiles files, FileSight sight, FileStore store) {
        this.files = files;
        this.sight = sight;
        this.store = store;
    }

    /** What can be told without the body is told before it is read. */
    Response upload(Request request) {
        FileName name = FileName.of(request.query("name")
                .orElseThrow(() -> InvalidInput.of("name", "notNull", "Say the name of the file, as ?name=….")));
        Actor actor = request.actor();
        Allowance allowance = files.admit(actor);
        FileDocument file = files.add(actor, name, request.upload(allowance.largest()), allowance);
        return Response.created(file.url(), file);
    }

    Response list(Request request) {
        return Response.json(
                files.list(request.actor(), request.paging(LIMIT, CAP)).map(FileDocument::of));
    }

    Response delete(Request request) {
        files.delete(request.actor(), request.id("id"));
        return Response.noContent();
    }

    /** Only pictures, which were drawn here, are shown in place; anything else is to be saved. */
    Response serve(Request request) {
        Served served = sight.find(request.actor(), request.id("id"), width(request));
        CopyRow copy = served.copy();
        if (!store.holds(copy.hash())) {
            throw StoredFiles.missing();
        }
        FileName name = new FileName(copy.name());
        boolean picture = copy.mediaType().startsWith("image/");
        String type = copy.mediaType().equals("text/plain") ? "text/plain; charset=utf-8" : copy.mediaType();
        return Response.stream(type, copy.size(), copy.hash(), from -> store.open(copy.hash(), from))
                .header("Cache-Control", served.open() ? OPEN : CLOSED)
                .header(
                        "Content-Disposition",
                        "%s; filename=\"%s\"; filename*=UTF-8''%s"
                                .formatted(picture ? "inline" : "attachment", name.ascii(), name.encoded()));
    }

    private static int width(Request request) {
        return request.query("size")
                .map(size -> switch (size) {
                    case "" + Picture.SMALL -> Picture.SMALL;
                    case "" + Picture.LARGE -> Picture.LARGE;
                    default -> 0;
                })
                .orElse(0);
    }
}

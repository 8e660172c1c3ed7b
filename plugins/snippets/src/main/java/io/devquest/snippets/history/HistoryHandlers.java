package io.devquest.snippets.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.snippets.file.Revision;
import io.devquest.snippets.file.Revisions;
import io.devquest.snippets.file.SnippetFile;
import io.devquest.snippets.snippet.Snippet;
import io.devquest.snippets.snippet.SnippetView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Revisions over REST, and files as they are. */
final class HistoryHandlers {

    private final Comparisons comparisons;
    private final Revisions revisions;

    HistoryHandlers(Comparisons comparisons, Revisions revisions) {
        this.comparisons = comparisons;
        this.revisions = revisions;
    }

    Response list(Request request) {
        Snippet snippet = comparisons.snippet(request);
        return Response.json(revisions.page(snippet.id(), snippet.author(), request.paging(20, 100)));
    }

    Response get(Request request) {
        Snippet snippet = comparisons.snippet(request);
        Revision revision = revisions.get(
                snippet.id(), snippet.author(), Comparisons.number(Optional.of(request.parameter("number")), 0));
        return Response.json(new SnippetView(snippet, revision, revisions.files(revision)));
    }

    Response compare(Request request) {
        return Response.json(comparisons.between(request, comparisons.snippet(request)));
    }

    /** Never as anything a browser would run. */
    Response raw(Request request) {
        Snippet snippet = comparisons.snippet(request);
        int number = Comparisons.number(request.query("revision"), snippet.revision());
        SnippetFile file = revisions.file(snippet.id(), number, request.parameter("file"));
        return Response.bytes(
                "text/plain; charset=utf-8", String.valueOf(file.text()).getBytes(UTF_8));
    }

    Response zip(Request request) {
        Snippet snippet = comparisons.snippet(request);
        int number = Comparisons.number(request.query("revision"), snippet.revision());
        return Response.bytes("application/zip", packed(revisions.files(snippet.id(), number)))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"snippet-" + snippet.id() + "-" + number + ".zip\"");
    }

    private static byte[] packed(List<SnippetFile> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
            for (SnippetFile file : files) {
                zip.putNextEntry(new ZipEntry(String.valueOf(file.name())));
                zip.write(String.valueOf(file.text()).getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}

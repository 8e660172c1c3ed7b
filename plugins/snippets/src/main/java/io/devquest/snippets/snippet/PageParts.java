package io.devquest.snippets.snippet;

import io.devquest.api.http.Request;
import io.devquest.api.view.Page;
import io.devquest.snippets.file.Revision;

/** Adds to the page of a snippet what others know of it, such as the comments on its lines. */
@FunctionalInterface
public interface PageParts {

    Page add(Page page, Request request, Snippet snippet, Revision revision);

    /** These, and then others. */
    default PageParts and(PageParts others) {
        return (page, request, snippet, revision) ->
                others.add(add(page, request, snippet, revision), request, snippet, revision);
    }
}

package io.devquest.snippets.snippet;

import io.devquest.api.http.Request;
import io.devquest.api.view.Page;

/** Adds to the page of a snippet what others know of it, such as the comments on its lines. */
@FunctionalInterface
public interface PageParts {

    Page add(Page page, Request request, Shown shown);

    /** These, and then others. */
    default PageParts and(PageParts others) {
        return (page, request, shown) -> others.add(add(page, request, shown), request, shown);
    }
}

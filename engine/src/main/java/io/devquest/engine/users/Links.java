package io.devquest.engine.users;

import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;

/** Pages that a link in a mail leads to: their address is a secret. */
final class Links {

    private Links() {}

    static Response page(Page page) {
        return Response.page(page).header("Cache-Control", "no-store");
    }

    /** Says why a link is of no use and where there is another one. */
    static Response invalid(CommunityException failure, String path, String action) {
        Page page = Page.of("core/account/link", "core.link.title")
                .with("problem", failure.getMessage())
                .with("actionPath", path)
                .with("actionText", action);
        return page(page).status(failure.error().kind().status());
    }
}

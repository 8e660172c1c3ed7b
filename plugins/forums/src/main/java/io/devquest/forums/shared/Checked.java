package io.devquest.forums.shared;

import io.devquest.api.error.CommunityException;
import io.devquest.api.error.ErrorCode;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import java.util.Map;
import java.util.Set;

/** What the checks of the community say of a form, on the form itself, so that nothing typed is lost. */
public final class Checked {

    private static final Set<ErrorCode> REFUSALS =
            Set.of(ForumsErrors.MAY_NOT_POST, ForumsErrors.BOARD_ARCHIVED, ForumsErrors.NOT_PASSED);

    private Checked() {}

    /**
     * The form once more.
     *
     * @throws CommunityException the refusal, if it is about something else
     */
    public static Response again(Page form, Request request, CommunityException refused) {
        Page page;
        if (refused instanceof InvalidInput invalid) {
            page = form.withErrors(invalid, request.form());
        } else if (refused.error().code().startsWith("moderation_") || REFUSALS.contains(refused.error())) {
            page = form.with("errors", Map.of())
                    .with("problem", refused.getMessage())
                    .with("values", request.form());
        } else {
            throw refused;
        }
        return Response.page(page).status(refused.error().kind().status());
    }
}

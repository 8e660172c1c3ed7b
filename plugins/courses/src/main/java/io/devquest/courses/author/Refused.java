package io.devquest.courses.author;

import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Shows a form again, with what was typed and all that is to be mended. */
final class Refused {

    private Refused() {}

    static Response orElse(Request request, Supplier<Page> form, Supplier<Response> work) {
        try {
            return work.get();
        } catch (InvalidInput invalid) {
            return again(
                    request, form.get().with("wrong", invalid.errors()).with("errors", invalid.messages()), invalid);
        } catch (CommunityException refused) {
            return again(request, form.get().with("problem", refused.getMessage()), refused);
        }
    }

    /** A form in which nothing has been typed yet. */
    static Page fresh(Page form) {
        return form.with("wrong", List.of()).with("errors", Map.of()).with("values", Map.of());
    }

    private static Response again(Request request, Page form, CommunityException refused) {
        return Response.page(form.with("values", request.form()))
                .status(refused.error().kind().status());
    }
}

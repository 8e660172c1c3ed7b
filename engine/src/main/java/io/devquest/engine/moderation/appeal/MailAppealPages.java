package io.devquest.engine.moderation.appeal;

import io.devquest.api.error.CommunityException;
import io.devquest.api.error.ErrorKind;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import java.util.Map;

/** The page that the mail about a suspension leads to. Its address is a secret. */
final class MailAppealPages {

    private final Appeals appeals;

    MailAppealPages(Appeals appeals) {
        this.appeals = appeals;
    }

    Response form(Request request) {
        return secret(page(request.query("token").orElse(""))
                .with("problem", null)
                .with("errors", Map.of())
                .with("values", Map.of()));
    }

    Response send(Request request) {
        String token = request.form().getOrDefault("token", "");
        try {
            AppealByMail sent = request.body(AppealByMail.class);
            appeals.file(token, String.valueOf(sent.text()));
            return secret(page(token)
                    .with("filed", true)
                    .with("problem", null)
                    .with("errors", Map.of())
                    .with("values", Map.of()));
        } catch (InvalidInput invalid) {
            return secret(page(token).withErrors(invalid, request.form()))
                    .status(invalid.error().kind().status());
        } catch (CommunityException refused) {
            if (refused.error().kind() == ErrorKind.NOT_FOUND) {
                throw refused;
            }
            return secret(page(token)
                            .with("problem", refused.getMessage())
                            .with("errors", Map.of())
                            .with("values", request.form()))
                    .status(refused.error().kind().status());
        }
    }

    private Page page(String token) {
        return Page.of("core/moderation/appeal", "core.appeal.file")
                .with("sanction", appeals.suspension(token))
                .with("token", token)
                .with("filed", false);
    }

    private static Response secret(Page page) {
        return Response.page(page).header("Cache-Control", "no-store");
    }
}

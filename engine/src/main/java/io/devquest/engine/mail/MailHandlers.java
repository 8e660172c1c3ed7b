package io.devquest.engine.mail;

import io.devquest.api.data.Slice;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.engine.config.Config;
import java.util.Optional;

/** What became of the mails, for those who are told that none arrives. */
final class MailHandlers {

    private static final String PATH = "/admin/mail";
    private static final int LIMIT = 50;
    private static final int CAP = 200;

    private final MailQueue queue;
    private final MailSender sender;
    private final Config config;

    MailHandlers(MailQueue queue, MailSender sender, Config config) {
        this.queue = queue;
        this.sender = sender;
        this.config = config;
    }

    Response page(Request request) {
        String state = state(request).map(MailState::word).orElse("");
        Slice<MailDocument> mails = mails(request);
        Config.Mail mail = config.mail();
        return Response.page(Page.of("core/admin/mail", "core.mails.title")
                .with("mails", mails.items())
                .with("state", state)
                .with("server", mail.configured() ? mail.host() + ":" + mail.port() : "")
                .with("next", mails.next() == null ? null : PATH + "?state=" + state + "&after=" + mails.next()));
    }

    Response sendAgainOnPage(Request request) {
        sendAgain(request);
        return Response.redirect(PATH);
    }

    Response list(Request request) {
        return Response.json(mails(request));
    }

    Response sendAgain(Request request) {
        if (!queue.again(request.id("id"))) {
            throw CommunityException.notFound("There is no such mail, or nothing has kept it from arriving.");
        }
        sender.wake();
        return Response.noContent();
    }

    private Slice<MailDocument> mails(Request request) {
        return queue.list(state(request), request.paging(LIMIT, CAP)).map(MailDocument::of);
    }

    private static Optional<MailState> state(Request request) {
        return request.query("state")
                .filter(word -> !word.isEmpty())
                .map(word -> MailState.of(word)
                        .orElseThrow(() -> new CommunityException(
                                CommonErrors.PARAMETER_INVALID, "The parameter 'state' is waiting, failed or sent.")));
    }
}

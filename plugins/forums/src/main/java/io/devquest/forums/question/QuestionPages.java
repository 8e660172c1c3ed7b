package io.devquest.forums.question;

import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.forums.shared.ForumsErrors;
import io.devquest.forums.topic.Topic;
import io.devquest.forums.topic.Topics;
import java.util.Map;

/** The buttons and forms on the page of a question. */
final class QuestionPages {

    private final Answers answers;
    private final Questions questions;
    private final Topics topics;

    QuestionPages(Answers answers, Questions questions, Topics topics) {
        this.answers = answers;
        this.questions = questions;
        this.topics = topics;
    }

    Response accept(Request request) {
        Topic topic = answers.accept(request.actor(), request.id("id"));
        return Response.redirect(topic.url() + "#post-" + request.id("id"));
    }

    Response withdraw(Request request) {
        Topic topic = answers.withdraw(request.actor(), request.id("id"));
        return Response.redirect(topic.url() + "#post-" + request.id("id"));
    }

    Response askForInfo(Request request) {
        return Response.redirect(
                questions.askForInfo(request.actor(), request.id("id")).url());
    }

    Response settleInfo(Request request) {
        return Response.redirect(
                questions.settleInfo(request.actor(), request.id("id")).url());
    }

    Response duplicateForm(Request request) {
        return Response.page(form(topics.get(request.actor(), request.id("id"))));
    }

    Response mark(Request request) {
        Page form = form(topics.get(request.actor(), request.id("id")));
        try {
            return Response.redirect(questions
                    .mark(
                            request.actor(),
                            request.id("id"),
                            request.body(DuplicateOf.class).topic())
                    .url());
        } catch (InvalidInput invalid) {
            return Response.page(form.withErrors(invalid, request.form()))
                    .status(invalid.error().kind().status());
        } catch (CommunityException refused) {
            if (refused.error() != ForumsErrors.OWN_DUPLICATE) {
                throw refused;
            }
            return Response.page(form.with("errors", Map.of("of", refused.getMessage()))
                            .with("values", request.form()))
                    .status(refused.error().kind().status());
        }
    }

    Response unmark(Request request) {
        return Response.redirect(
                questions.unmark(request.actor(), request.id("id")).url());
    }

    private static Page form(Topic topic) {
        return Page.of("forums/topic-duplicate", "forums.duplicate.mark").with("topic", topic);
    }
}

package io.devquest.forums.question;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;

/** Answers and questions over REST. */
final class QuestionHandlers {

    private final Answers answers;
    private final Questions questions;

    QuestionHandlers(Answers answers, Questions questions) {
        this.answers = answers;
        this.questions = questions;
    }

    Response accept(Request request) {
        return Response.json(answers.accept(request.actor(), request.id("id")));
    }

    Response withdraw(Request request) {
        return Response.json(answers.withdraw(request.actor(), request.id("id")));
    }

    Response askForInfo(Request request) {
        return Response.json(questions.askForInfo(request.actor(), request.id("id")));
    }

    Response settleInfo(Request request) {
        return Response.json(questions.settleInfo(request.actor(), request.id("id")));
    }

    Response mark(Request request) {
        return Response.json(questions.mark(
                request.actor(),
                request.id("id"),
                request.body(DuplicateOf.class).topic()));
    }

    Response unmark(Request request) {
        return Response.json(questions.unmark(request.actor(), request.id("id")));
    }
}

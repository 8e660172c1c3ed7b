package io.devquest.api.http;

/**
 * Answers a request. Called concurrently on the request's thread, after the permission, the CSRF token and the rate were
 * checked; has a time budget (10 seconds by default), is interrupted when that is over, and must not keep the request.
 */
@FunctionalInterface
public interface Handler {

    /**
     * Answers.
     *
     * @throws io.devquest.api.error.CommunityException for a failure with a meaning
     */
    Response handle(Request request);
}

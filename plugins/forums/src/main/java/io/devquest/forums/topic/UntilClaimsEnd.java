package io.devquest.forums.topic;

import io.devquest.api.http.Response;
import java.util.Collection;

/** Answers that name people who are answering a question, until the first of them no longer is. */
public final class UntilClaimsEnd {

    private UntilClaimsEnd() {}

    /** The response, which names nobody whose time is over. */
    public static Response of(Response response, Collection<Topic> shown) {
        Response ending = response;
        for (Topic topic : shown) {
            if (topic.question() != null && topic.question().claim() != null) {
                ending = ending.until(topic.question().claim().until());
            }
        }
        return ending;
    }
}

package io.devquest.engine.revisions;

import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import java.util.Optional;

/** What the paths and queries of histories say. */
record RevisionRequest(Request request) {

    private static final int LONGEST = 9;

    String type() {
        return request.parameter("type");
    }

    Subject subject(Histories histories) {
        return histories.subject(request.actor(), type(), request.id("id"));
    }

    int number() {
        String text = request.parameter("number");
        if (!isNumber(text)) {
            throw CommunityException.notFound("There is no such version.");
        }
        return Integer.parseInt(text);
    }

    Optional<Integer> number(String query) {
        return request.query(query).filter(text -> !text.isEmpty()).map(text -> {
            if (!isNumber(text)) {
                throw new CommunityException(
                        CommonErrors.PARAMETER_INVALID, "The parameter '" + query + "' is the number of a version.");
            }
            return Integer.parseInt(text);
        });
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9]{1," + LONGEST + "}");
    }
}

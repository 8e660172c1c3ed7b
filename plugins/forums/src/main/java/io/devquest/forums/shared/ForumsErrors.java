package io.devquest.forums.shared;

import io.devquest.api.error.ErrorCode;
import io.devquest.api.error.ErrorKind;

/** Failures of the forums. */
public enum ForumsErrors implements ErrorCode {
    OWN_POST("forums.own_post", ErrorKind.FORBIDDEN),
    UNREACHABLE("forums.unreachable", ErrorKind.FORBIDDEN),
    FIRST_POST("forums.first_post", ErrorKind.CONFLICT),
    TOPIC_HAS_REPLIES("forums.topic_has_replies", ErrorKind.CONFLICT),
    SOLUTION_STAYS("forums.solution_stays", ErrorKind.CONFLICT),
    NOT_PASSED("forums.not_passed", ErrorKind.FORBIDDEN),
    NOT_A_QUESTION("forums.not_a_question", ErrorKind.CONFLICT),
    NOT_AN_ANSWER("forums.not_an_answer", ErrorKind.CONFLICT),
    OWN_DUPLICATE("forums.own_duplicate", ErrorKind.INVALID),
    OWN_QUESTION("forums.own_question", ErrorKind.FORBIDDEN),
    QUESTION_SETTLED("forums.question_settled", ErrorKind.CONFLICT),
    QUESTION_TAKEN("forums.question_taken", ErrorKind.CONFLICT),
    TOO_MANY_CLAIMS("forums.too_many_claims", ErrorKind.CONFLICT),
    POST_DELETED("forums.post_deleted", ErrorKind.CONFLICT),
    TOPIC_CLOSED("forums.topic_closed", ErrorKind.CONFLICT),
    TOPIC_MERGED("forums.topic_merged", ErrorKind.CONFLICT),
    IN_A_ROW("forums.in_a_row", ErrorKind.CONFLICT),
    SLOW_MODE("forums.slow_mode", ErrorKind.TOO_MANY),
    TOO_MANY_PINS("forums.too_many_pins", ErrorKind.CONFLICT),
    BOARD_ARCHIVED("forums.board_archived", ErrorKind.CONFLICT),
    MAY_NOT_POST("forums.may_not_post", ErrorKind.FORBIDDEN),
    HIDDEN_BY_DECISION("forums.hidden_by_decision", ErrorKind.CONFLICT);

    private final String code;
    private final ErrorKind kind;

    ForumsErrors(String code, ErrorKind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}

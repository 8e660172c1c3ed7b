package io.devquest.api.error;

/**
 * A failure with a meaning: rolls back the transaction and becomes a problem document (RFC 9457) or an error page.
 * The message says what is wrong and what to do, is shown to the person, and holds no secret. Any other exception is a
 * defect: it is logged with the plugin's id, counted against its error budget, and shown without its text.
 */
public class CommunityException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCode error;

    /** A failure with its code and a sentence for the person. */
    public CommunityException(ErrorCode error, String message) {
        super(message);
        this.error = error;
    }

    /** A failure with the exception that caused it, which is logged and not shown. */
    public CommunityException(ErrorCode error, String message, Throwable cause) {
        super(message, cause);
        this.error = error;
    }

    /** No such thing, or not for this person. */
    public static CommunityException notFound(String message) {
        return new CommunityException(CommonErrors.NOT_FOUND, message);
    }

    /** The person may not do this. */
    public static CommunityException forbidden(String message) {
        return new CommunityException(CommonErrors.FORBIDDEN, message);
    }

    /** The code. */
    public ErrorCode error() {
        return error;
    }
}

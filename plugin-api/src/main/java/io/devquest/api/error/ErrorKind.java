package io.devquest.api.error;

/** What sort of failure an error is; decides the HTTP status (RFC 9110) in one place. */
public enum ErrorKind {
    /** The request cannot be read: 400. */
    MALFORMED(400),
    /** Signing in is needed: 401. */
    UNAUTHENTICATED(401),
    /** Not allowed: 403. */
    FORBIDDEN(403),
    /** There is no such thing, or not for this person: 404. */
    NOT_FOUND(404),
    /** It collides with the present state: 409. */
    CONFLICT(409),
    /** Too large: 413. */
    TOO_LARGE(413),
    /** Of a type that is not taken here: 415. */
    UNSUPPORTED(415),
    /** Understood, but some input is wrong: 422. */
    INVALID(422),
    /** Too many requests: 429. */
    TOO_MANY(429),
    /** A failure of ours: 500. */
    INTERNAL(500),
    /** Not available for the moment: 503. */
    UNAVAILABLE(503);

    private final int status;

    ErrorKind(int status) {
        this.status = status;
    }

    /** The HTTP status code. */
    public int status() {
        return status;
    }
}

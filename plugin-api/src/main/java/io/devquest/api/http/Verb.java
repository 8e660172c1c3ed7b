package io.devquest.api.http;

/** The HTTP methods a route can answer. {@code HEAD} is answered from {@code GET}. */
public enum Verb {
    /** Reads; changes nothing. */
    GET,
    /** Creates, or submits a form. */
    POST,
    /** Sets; repeating it changes nothing more. */
    PUT,
    /** Changes some fields. */
    PATCH,
    /** Removes; repeating it changes nothing more. */
    DELETE
}

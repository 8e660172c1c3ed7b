package io.devquest.api.http;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A request, as a handler or a slot sees it. Valid during the call, on that thread. */
public interface Request {

    /** Who asks. */
    Actor actor();

    /** The method. */
    Verb verb();

    /** The path, decoded, without the query. */
    String path();

    /** A path parameter of the route, decoded. */
    String parameter(String name);

    /**
     * A path parameter as an id.
     *
     * @throws io.devquest.api.error.CommunityException {@code not_found} if it is not an id
     */
    Id id(String name);

    /** The first value of a query parameter. */
    Optional<String> query(String name);

    /**
     * The part of a list that is asked for.
     *
     * @param limit used when the request names none
     * @param cap the highest allowed limit
     * @throws io.devquest.api.error.CommunityException {@code limit_invalid} if the limit is not in 1 to cap
     */
    Paging paging(int limit, int cap);

    /**
     * The body, JSON or a form, read into a record and checked against the Jakarta Validation annotations on its
     * components. A JSON body may hold no unknown field; a form field without a component is left out.
     *
     * @throws io.devquest.api.error.InvalidInput with every wrong field
     * @throws io.devquest.api.error.CommunityException {@code json_malformed}, {@code json_unknown_field},
     *     {@code json_wrong_type}, {@code body_too_large} or {@code body_unsupported}
     */
    <T extends Record> T body(Class<T> type);

    /**
     * The body as a file: all of it, or the first file of a multipart form. It is written to a temporary file that is
     * deleted when the request is over.
     *
     * @param maximumBytes a larger one is refused with {@code body_too_large}
     * @throws io.devquest.api.error.InvalidInput if the form holds no file
     */
    Upload upload(long maximumBytes);

    /** The first value of each field of a form as it was sent, to show a form again; empty for other bodies. */
    Map<String, String> form();

    /** The first value of a header. */
    Optional<String> header(String name);

    /** The value of a cookie. */
    Optional<String> cookie(String name);

    /** The network address of the client, as far as it is known: behind a trusted proxy, the one that proxy names. */
    String address();

    /** The language the person reads. */
    Locale locale();

    /** True if htmx or a script asks for a part of a page instead of a whole one. */
    boolean wantsFragment();
}

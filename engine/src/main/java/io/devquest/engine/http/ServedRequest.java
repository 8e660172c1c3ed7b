package io.devquest.engine.http;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Upload;
import io.devquest.api.http.Verb;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A request as handlers see it. */
final class ServedRequest implements Request {

    private static final String API = "/api/v1/";

    private final Context context;
    private final Verb verb;
    private final Caller caller;
    private final Map<String, String> parameters;
    private final Body body;
    private final Inputs inputs;
    private boolean askedForHeaders;

    ServedRequest(Context context, Verb verb, Caller caller, Map<String, String> parameters, Body body, Inputs inputs) {
        this.context = context;
        this.verb = verb;
        this.caller = caller;
        this.parameters = parameters;
        this.body = body;
        this.inputs = inputs;
    }

    @Override
    public Actor actor() {
        return caller.actor();
    }

    @Override
    public Verb verb() {
        return verb;
    }

    @Override
    public String path() {
        return context.path();
    }

    @Override
    public String parameter(String name) {
        String value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The route has no parameter {" + name + "}");
        }
        return value;
    }

    @Override
    public Id id(String name) {
        return Id.parse(parameter(name)).orElseThrow(() -> CommunityException.notFound("There is nothing here."));
    }

    @Override
    public Optional<String> query(String name) {
        String all = context.queryString();
        if (all == null) {
            return Optional.empty();
        }
        return Arrays.stream(all.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> decoded(pair[0]).equals(name))
                .findFirst()
                .map(pair -> pair.length > 1 ? decoded(pair[1]) : "");
    }

    private static String decoded(String text) {
        return Percent.decode(text.replace('+', ' '))
                .orElseThrow(() -> new CommunityException(
                        CommonErrors.PARAMETER_INVALID, "The part of the address after '?' is not encoded properly."));
    }

    @Override
    public Paging paging(int limit, int cap) {
        int wanted = query("limit").map(text -> number(text, cap)).orElse(limit);
        if (wanted < 1 || wanted > cap) {
            throw limitInvalid(cap);
        }
        return new Paging(wanted, query("after").filter(text -> !text.isEmpty()));
    }

    private static int number(String text, int cap) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw limitInvalid(cap);
        }
    }

    private static CommunityException limitInvalid(int cap) {
        return new CommunityException(CommonErrors.LIMIT_INVALID, "The limit is a number from 1 to " + cap + ".");
    }

    @Override
    public <T extends Record> T body(Class<T> type) {
        return inputs.read(body, type);
    }

    @Override
    public Upload upload(long maximumBytes) {
        return body.upload(maximumBytes);
    }

    @Override
    public Map<String, String> form() {
        Map<String, String> first = new LinkedHashMap<>();
        body.fields().forEach((name, values) -> first.put(name, values.isEmpty() ? "" : values.get(0)));
        return first;
    }

    @Override
    public Optional<String> header(String name) {
        askedForHeaders = true;
        return Optional.ofNullable(context.header(name));
    }

    @Override
    public Optional<String> cookie(String name) {
        askedForHeaders = true;
        return Optional.ofNullable(context.cookie(name));
    }

    @Override
    public String address() {
        askedForHeaders = true;
        return context.req().getRemoteAddr();
    }

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }

    @Override
    public boolean wantsFragment() {
        return context.header("HX-Request") != null;
    }

    /** True if a program asks, by a route of the API. */
    boolean forApi() {
        return context.path().startsWith(API);
    }

    /** The path with the query. */
    String target() {
        String query = context.queryString();
        return query == null ? context.path() : context.path() + "?" + query;
    }

    /** True if the request is for a whole page and has nothing that could tell its sender from others. */
    boolean anonymous() {
        return context.header("Cookie") == null && context.header("Authorization") == null && !wantsFragment();
    }

    /** True once somebody wanted to know more of the request than its address. */
    boolean askedForHeaders() {
        return askedForHeaders;
    }
}

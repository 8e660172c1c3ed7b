package io.devquest.engine.users;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Upload;
import io.devquest.api.http.Verb;
import io.devquest.engine.json.Json;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request that carries a form, a query or a cookie, all from one map. */
public record FormRequest(Actor actor, Map<String, String> form, Optional<String> sessionCookie) implements Request {

    public static FormRequest of(Actor actor, Map<String, String> form) {
        return new FormRequest(actor, form, Optional.empty());
    }

    @Override
    public Verb verb() {
        return Verb.POST;
    }

    @Override
    public String path() {
        return "/";
    }

    @Override
    public String parameter(String name) {
        return form.getOrDefault(name, "");
    }

    @Override
    public Id id(String name) {
        return Id.parse(parameter(name)).orElseThrow(() -> CommunityException.notFound("no id"));
    }

    @Override
    public Optional<String> query(String name) {
        return Optional.ofNullable(form.get(name));
    }

    @Override
    public Paging paging(int limit, int cap) {
        return new Paging(limit, query("after"));
    }

    @Override
    public <T extends Record> T body(Class<T> type) {
        Map<String, Object> values = new HashMap<>();
        for (var component : type.getRecordComponents()) {
            String text = form.get(component.getName());
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (text == null && component.getType() == String.class && !optional) {
                throw InvalidInput.of(component.getName(), "notNull", "missing");
            }
            values.put(component.getName(), text == null && component.getType() == boolean.class ? "false" : text);
        }
        return Json.lenient().convertValue(values, type);
    }

    @Override
    public Upload upload(long maximumBytes) {
        throw InvalidInput.of("archive", "notNull", "no file");
    }

    @Override
    public Optional<String> header(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<String> cookie(String name) {
        return name.equals(Sessions.COOKIE) ? sessionCookie : Optional.empty();
    }

    @Override
    public String address() {
        return "192.0.2.7";
    }

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }

    @Override
    public boolean wantsFragment() {
        return false;
    }
}

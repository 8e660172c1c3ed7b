package io.devquest.engine.settings;

import io.devquest.api.data.Slice;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import java.util.Optional;

/** Settings by REST. */
final class SettingHandlers {

    static final int LIMIT = 50;
    static final int CAP = 200;

    private final SettingsDesk settings;

    SettingHandlers(SettingsDesk settings) {
        this.settings = settings;
    }

    Response list(Request request) {
        return Response.json(new Slice<>(
                settings.search(request.query("q").orElse(""), changedOnly(request), request.locale()), null));
    }

    Response get(Request request) {
        return Response.json(settings.get(request.parameter("key"), request.locale()));
    }

    Response put(Request request) {
        SettingInput input = request.body(SettingInput.class);
        String key = request.parameter("key");
        settings.put(
                key, input.value(), version(input.version()), request.actor().requireId());
        return get(request);
    }

    Response reset(Request request) {
        settings.reset(request.parameter("key"), request.actor().requireId());
        return Response.noContent();
    }

    Response history(Request request) {
        return Response.json(settings.history(request.parameter("key"), request.paging(LIMIT, CAP)));
    }

    Response restore(Request request) {
        RestoreInput input = request.body(RestoreInput.class);
        settings.restore(
                request.parameter("key"), input.change(), request.actor().requireId());
        return get(request);
    }

    private static long version(String text) {
        return text.matches("\\d{1,18}|\\d{19}") ? Long.parseUnsignedLong(text) : -1;
    }

    static boolean changedOnly(Request request) {
        Optional<String> changed = request.query("changed").filter(text -> !text.isEmpty());
        if (changed.isPresent() && !changed.get().matches("true|false")) {
            throw new CommunityException(CommonErrors.PARAMETER_INVALID, "The parameter 'changed' is true or false.");
        }
        return changed.map(Boolean::valueOf).orElse(false);
    }
}

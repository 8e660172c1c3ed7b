package io.devquest.engine.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.data.Id;
import io.devquest.api.live.Live;
import io.devquest.engine.scope.Scope;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** The hub as one owner sees it: it sends into its own channels only, unless it is the engine. */
record ScopedLive(Scope scope, Hub hub) implements Live {

    private static final int LARGEST_DATA = 16 * 1024;

    @Override
    public void send(String channel, String type, Record data) {
        requireOwn(channel);
        hub.tell(channel, Optional.empty(), type, json(scope.json(), type, data));
    }

    @Override
    public void update(String channel, byte[] update) {
        requireOwn(channel);
        if (update.length > Hub.LONGEST_FRAME) {
            throw new IllegalArgumentException("An update has at most 64 KiB, not " + update.length + " bytes");
        }
        hub.update(channel, update);
    }

    @Override
    public Set<Id> present(String channel) {
        requireOwn(channel);
        return hub.present(channel);
    }

    /** The data of a message as text. */
    static String json(JsonMapper mapper, String type, Record data) {
        if (!type.matches(Kinds.WORD)) {
            throw new IllegalArgumentException("The type of a message is a word in small letters, not '" + type + "'");
        }
        String json = mapper.writeValueAsString(data);
        if (json.getBytes(UTF_8).length > LARGEST_DATA) {
            throw new IllegalArgumentException(
                    "A message has at most 16 KiB of data; what is larger is fetched by REST");
        }
        return json;
    }

    private void requireOwn(String channel) {
        boolean own = scope.core() || channel.startsWith(scope.id() + ".");
        if (!own || channel.indexOf(':') < 1) {
            throw new IllegalArgumentException("The channel '" + channel + "' is not one of " + scope.id()
                    + ": it must look like '" + scope.id() + ".word:key'.");
        }
    }
}

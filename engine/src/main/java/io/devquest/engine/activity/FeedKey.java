package io.devquest.engine.activity;

import io.devquest.api.content.Context;
import io.devquest.api.data.Id;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which feed: {@code all}, {@code followed}, {@code person:<id>}, {@code group:<id>} or a context such as {@code
 * lesson:java-loops}.
 */
public record FeedKey(Kind kind, @Nullable Id id, @Nullable Context context) {

    /** What a feed is of. */
    public enum Kind {
        ALL,
        FOLLOWED,
        PERSON,
        GROUP,
        CONTEXT
    }

    /** Everything one may see. */
    public static final FeedKey EVERYTHING = new FeedKey(Kind.ALL, null, null);

    /** What the one who asks follows. */
    public static final FeedKey FOLLOWED = new FeedKey(Kind.FOLLOWED, null, null);

    public static FeedKey person(Id person) {
        return new FeedKey(Kind.PERSON, person, null);
    }

    public static FeedKey group(Id group) {
        return new FeedKey(Kind.GROUP, group, null);
    }

    public static FeedKey about(Context context) {
        return new FeedKey(Kind.CONTEXT, null, context);
    }

    /** Reads {@link #toString}; empty if the text is nothing like it. */
    static Optional<FeedKey> parse(String text) {
        if (text.equals(EVERYTHING.toString())) {
            return Optional.of(EVERYTHING);
        }
        if (text.equals(FOLLOWED.toString())) {
            return Optional.of(FOLLOWED);
        }
        for (Kind kind : new Kind[] {Kind.PERSON, Kind.GROUP}) {
            String prefix = word(kind) + ":";
            if (text.startsWith(prefix)) {
                return Id.parse(text.substring(prefix.length())).map(id -> new FeedKey(kind, id, null));
            }
        }
        return Context.parse(text).map(FeedKey::about);
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** As addresses and live channels have it. */
    @Override
    public String toString() {
        if (context != null) {
            return context.toString();
        }
        return id == null ? word(kind) : word(kind) + ":" + id;
    }
}

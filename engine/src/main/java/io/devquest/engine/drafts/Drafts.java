package io.devquest.engine.drafts;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.settings.Settings;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The drafts: one for each person and key, for nobody but that person. */
@Singleton
public final class Drafts {

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9._:-]{2,119}");
    private static final Cursor START = Cursor.of(Instant.parse("9999-12-31T00:00:00Z"), "");

    private final Transactions database;
    private final DraftMapper mapper;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public Drafts(Transactions database, OwnerMappers mappers, SettingsStore settings, Scope core, Clock clock) {
        this.database = database;
        mapper = mappers.mapper(DraftMapper.class);
        this.settings = settings.forScope(core);
        this.clock = clock;
    }

    /** One's own, the latest first. */
    Slice<DraftDocument> list(Actor actor, Paging paging) {
        Cursor before = paging.cursor(2).orElse(START);
        List<DraftRow> rows = mapper.selectPage(actor.requireId(), before.instant(0), before.text(1), paging.fetch());
        return Slice.of(rows, paging, DraftRow::cursor).map(DraftRow::document);
    }

    Optional<DraftDocument> find(Actor actor, String key) {
        return mapper.selectByName(actor.requireId(), checked(key)).map(DraftRow::document);
    }

    DraftDocument get(Actor actor, String key) {
        return find(actor, key)
                .orElseThrow(() -> CommunityException.notFound(
                        "There is no such draft: it was published, discarded, or" + " it became too old."));
    }

    /** Saves it as it is now, unless another window has saved it in the meantime. */
    DraftDocument save(Actor actor, String key, DraftChange change) {
        Id account = actor.requireId();
        int version = change.version() == null ? 0 : change.version();
        DraftRow draft = new DraftRow(
                account,
                checked(key),
                text(change.title()),
                text(change.body()),
                text(change.more()),
                text(change.url()),
                version + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        return database.inTransaction(() -> {
            boolean saved = version == 0 ? begun(draft) : mapper.update(draft) > 0;
            if (!saved) {
                throw new CommunityException(
                        CommonErrors.VERSION_STALE,
                        "This draft was saved, published or discarded elsewhere in the meantime. Load it again.");
            }
            return draft.document();
        });
    }

    // two windows that begin at once may exceed the number by one, which harms nobody
    private boolean begun(DraftRow draft) {
        if (mapper.countByAccount(draft.account()) >= settings.get(DraftSettings.MOST)) {
            throw new CommunityException(
                    DraftErrors.DRAFTS_FULL,
                    "You have as many drafts as are kept. Discard some of them, then this one is saved.");
        }
        return mapper.insert(draft) > 0;
    }

    /** Throws it away; nothing happens if there is none. */
    void discard(Actor actor, String key) {
        mapper.deleteByName(actor.requireId(), checked(key));
    }

    /** Throws away the draft of what was just published: its form or its request names the key. */
    public void published(Request request) {
        Optional<String> key = Optional.ofNullable(request.form().get("_draft")).or(() -> request.header("X-Draft"));
        key.filter(name -> KEY.matcher(name).matches())
                .ifPresent(name -> request.actor().id().ifPresent(account -> mapper.deleteByName(account, name)));
    }

    /** Throws away what nobody has saved for long. */
    public void forgetOld() {
        mapper.deleteByAge(clock.instant().minus(Duration.ofDays(settings.get(DraftSettings.DAYS))));
    }

    private static String checked(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new CommunityException(
                    CommonErrors.PARAMETER_INVALID,
                    "The key of a draft has 3 to 120 of a-z A-Z 0-9 . : _ - and starts with a-z.");
        }
        return key;
    }

    /** Input that has passed its checks is never null. */
    private static String text(@Nullable String checked) {
        return checked == null ? "" : checked;
    }
}

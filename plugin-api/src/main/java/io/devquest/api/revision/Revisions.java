package io.devquest.api.revision;

import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import java.util.Optional;

/**
 * The earlier versions of this plugin's content items. The engine shows them at {@code /content/<type>/<id>/history} and
 * over REST to those who may see the item, compares them word by word, and lets moderators redact one. Override
 * {@link io.devquest.api.content.ContentType#revise} so that one can be restored.
 */
public interface Revisions {

    /**
     * Records a change, in the transaction that makes it. The first change of an item also records what it was before,
     * so that an item that is never changed costs nothing. What its author changes again within 5 minutes of writing it,
     * before anybody else changes it, replaces that version instead, unless a reason is given.
     *
     * <p>Two or three statements. The item is locked until the transaction ends, so that numbers have no gaps.
     *
     * @param content a content item of this plugin
     * @param replaced what was there until now; stored only if nothing is recorded yet
     * @param written what is there now
     * @throws IllegalArgumentException if the item is not one of this plugin
     * @throws IllegalStateException outside a transaction
     */
    void record(Id content, Revision replaced, Revision written);

    /** What is recorded of an item, the latest first; redacted ones have no text. One statement. */
    Slice<Revision> list(Id content, Paging paging);

    /** One version; without text if it is redacted. One statement. */
    Optional<Revision> find(Id content, int number);
}

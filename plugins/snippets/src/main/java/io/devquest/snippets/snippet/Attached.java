package io.devquest.snippets.snippet;

import io.devquest.api.data.Id;
import java.util.List;

/** What other parts of this plugin keep with snippets, and what becomes of it with them. In the transaction of the cause. */
public interface Attached {

    /** Its author has deleted a snippet. */
    void deleted(Id snippet);

    /** An account is removed; the snippets only its owner saw are still there. */
    void erased(Id person);

    /** What a person has, for the archive of their data. */
    List<Object> export(Id person);
}

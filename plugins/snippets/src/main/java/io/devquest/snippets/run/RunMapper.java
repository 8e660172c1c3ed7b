package io.devquest.snippets.run;

import io.devquest.api.data.Id;
import java.util.List;
import java.util.Optional;

interface RunMapper {

    /** 0 if there is none yet, or one that was started later. */
    int update(Id snippet, Id person, KeptRun run);

    /** Does nothing if there is one. */
    void insert(Id snippet, Id person, KeptRun run);

    Optional<KeptRun> selectByRevision(Id snippet, int revision);

    List<KeptRun> selectByPerson(Id person);

    void deleteBySnippet(Id snippet);

    void deleteByPerson(Id person);
}

package io.devquest.snippets.run;

import io.devquest.api.Registrar;
import io.devquest.api.data.Id;
import io.devquest.snippets.snippet.Attached;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is kept of runs: one for each revision, the latest. */
public final class KeptRuns implements Attached {

    private final RunMapper mapper;

    private KeptRuns(RunMapper mapper) {
        this.mapper = mapper;
    }

    public static KeptRuns of(Registrar add) {
        return new KeptRuns(add.mapper(RunMapper.class));
    }

    Optional<KeptRun> find(Id snippet, int revision) {
        return mapper.selectByRevision(snippet, revision);
    }

    /** In a transaction. */
    void keep(Id snippet, Id person, KeptRun run) {
        if (mapper.update(snippet, person, run) == 0) {
            mapper.insert(snippet, person, run);
        }
    }

    @Override
    public void deleted(Id snippet) {
        mapper.deleteBySnippet(snippet);
    }

    @Override
    public void erased(Id person) {
        mapper.deleteByPerson(person);
    }

    @Override
    public List<Object> export(Id person) {
        return mapper.selectByPerson(person).stream()
                .<Object>map(run -> Map.of("run", run))
                .toList();
    }
}

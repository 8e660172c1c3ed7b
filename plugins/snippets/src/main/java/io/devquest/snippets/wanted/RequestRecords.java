package io.devquest.snippets.wanted;

import io.devquest.api.Registrar;
import io.devquest.api.data.Id;
import io.devquest.snippets.snippet.Attached;
import java.util.List;
import java.util.Map;

/** What becomes of requests with a snippet or an account. */
public final class RequestRecords implements Attached {

    private final RequestMapper mapper;

    private RequestRecords(RequestMapper mapper) {
        this.mapper = mapper;
    }

    public static RequestRecords of(Registrar add) {
        return new RequestRecords(add.mapper(RequestMapper.class));
    }

    RequestMapper mapper() {
        return mapper;
    }

    @Override
    public void deleted(Id snippet) {
        mapper.deleteBySnippet(snippet);
    }

    @Override
    public void erased(Id person) {
        mapper.deleteByAuthor(person);
        mapper.updateReviewerGone(person);
    }

    @Override
    public List<Object> export(Id person) {
        return mapper.selectByPerson(person).stream()
                .<Object>map(one -> Map.of("reviewRequest", one))
                .toList();
    }
}

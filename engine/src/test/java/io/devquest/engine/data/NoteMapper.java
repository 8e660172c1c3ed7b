package io.devquest.engine.data;

import io.devquest.api.data.Id;
import java.util.List;
import java.util.Optional;

interface NoteMapper {

    void insert(Note note);

    int insertUnlessThere(Note note);

    Optional<Note> selectById(Id id);

    List<Note> selectByTitle(NoteFilter filter, int limit);

    long selectCount();

    record NoteFilter(String title, boolean onlyWithParent) {}
}

package io.devquest.testkit.notes;

import io.devquest.api.data.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

interface NoteMapper {

    int insert(Note note);

    int insertHeard(Id note);

    List<Note> selectPage(@Nullable Id after, int limit);
}

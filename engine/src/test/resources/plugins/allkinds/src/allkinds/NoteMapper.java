package allkinds;

import java.util.List;

interface NoteMapper {
    void insert(Note note);

    void insertTrace(String what);

    List<String> selectTraces();

    List<Note> selectByFilter(Filter filter, int limit);
}

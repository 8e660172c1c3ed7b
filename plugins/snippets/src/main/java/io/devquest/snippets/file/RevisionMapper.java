package io.devquest.snippets.file;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

interface RevisionMapper {

    void insert(Id id, Id snippet, int number, Id author, String message, Instant at);

    /** Does nothing if the text is there already. */
    void insertContent(String hash, int bytes, String body);

    void insertFile(Id revision, int place, String name, String hash);

    Optional<RevisionRow> selectByNumber(Id snippet, int number);

    List<RevisionRow> selectPage(Id snippet, int before, int limit);

    List<SnippetFile> selectFiles(Id revision);

    /** The same where only its number is at hand; none if there is no such revision. */
    List<SnippetFile> selectFilesByNumber(Id snippet, int number);
}

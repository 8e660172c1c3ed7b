package io.devquest.snippets.snippet;

import io.devquest.api.data.Id;
import io.devquest.snippets.file.SnippetFile;
import java.util.List;

/** Told of each revision that follows another one, in its transaction. */
@FunctionalInterface
public interface Saved {

    void revision(Id snippet, int number, List<SnippetFile> before, List<SnippetFile> after);
}

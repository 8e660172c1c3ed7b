package io.devquest.snippets.snippet;

import io.devquest.snippets.file.Revision;
import io.devquest.snippets.file.SnippetFile;
import java.util.List;

/** A snippet with the files of one revision. */
public record SnippetView(Snippet snippet, Revision revision, List<SnippetFile> files) {}

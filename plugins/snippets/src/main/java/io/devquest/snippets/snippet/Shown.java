package io.devquest.snippets.snippet;

import io.devquest.snippets.file.SnippetFile;
import java.util.List;

/**
 * A snippet on its page.
 *
 * @param number of the revision that is shown
 * @param files as that revision has them
 */
public record Shown(Snippet snippet, int number, List<SnippetFile> files) {}

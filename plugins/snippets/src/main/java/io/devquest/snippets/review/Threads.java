package io.devquest.snippets.review;

import io.devquest.api.Registrar;
import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import io.devquest.api.people.People;
import io.devquest.api.people.Person;
import io.devquest.snippets.anchor.Anchor;
import io.devquest.snippets.anchor.Anchors;
import io.devquest.snippets.anchor.SourceText;
import io.devquest.snippets.file.SnippetFile;
import io.devquest.snippets.shared.Author;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps the threads of a snippet beside their lines. Whether a person may see the snippet is asked before. */
public final class Threads {

    private final ThreadMapper mapper;
    private final People people;

    private Threads(ThreadMapper mapper, People people) {
        this.mapper = mapper;
        this.people = people;
    }

    public static Threads of(Registrar add) {
        return new Threads(add.mapper(ThreadMapper.class), add.engine().people());
    }

    /** Takes the threads along to a new revision, in the transaction that saves it. */
    public void follow(Id snippet, int number, List<SnippetFile> before, List<SnippetFile> after) {
        List<ThreadRow> placed = mapper.selectPlaced(snippet);
        if (placed.isEmpty()) {
            return;
        }
        Anchors anchors = Anchors.between(sources(before), sources(after));
        for (ThreadRow thread : placed) {
            Optional<Anchor> place = anchors.place(thread.now());
            Anchor shown = place.orElse(thread.now());
            if (place.isEmpty() || !shown.equals(thread.now())) {
                mapper.updatePlace(thread.id(), shown.file(), shown.first(), shown.last(), place.isEmpty());
            }
        }
    }

    /** The threads in the order of their lines, each with what the viewer may read of it. */
    List<LineThread> list(Viewer viewer, Id snippet, Id snippetAuthor) {
        List<ThreadRow> threads = mapper.selectBySnippet(viewer, snippet);
        if (threads.isEmpty()) {
            return List.of();
        }
        List<CommentRow> comments = mapper.selectComments(viewer, snippet);
        Map<Id, Person> authors =
                people.byIds(comments.stream().map(CommentRow::authorId).toList());
        Map<Id, List<LineComment>> byThread = comments.stream()
                .collect(Collectors.groupingBy(
                        CommentRow::threadId,
                        Collectors.mapping(row -> shown(row, authors, viewer), Collectors.toList())));
        return threads.stream()
                .map(row -> shown(row, byThread.getOrDefault(row.id(), List.of()), viewer, snippetAuthor))
                .toList();
    }

    static List<SourceText> sources(List<SnippetFile> files) {
        List<SourceText> sources = new ArrayList<>();
        files.forEach(file -> sources.add(SourceText.of(String.valueOf(file.name()), String.valueOf(file.text()))));
        return sources;
    }

    private static LineThread shown(ThreadRow row, List<LineComment> comments, Viewer viewer, Id snippetAuthor) {
        boolean mayResolve = row.authorId().equals(viewer.id()) || snippetAuthor.equals(viewer.id());
        return new LineThread(
                row.id(),
                row.revision(),
                row.nowFile(),
                row.nowFirst(),
                row.nowLast(),
                row.quoted(),
                row.outdated(),
                row.resolvedBy() != null,
                mayResolve,
                comments);
    }

    private static LineComment shown(CommentRow row, Map<Id, Person> authors, Viewer viewer) {
        return new LineComment(
                row.id(),
                Author.of(authors.get(row.authorId())),
                row.body(),
                row.html(),
                row.suggestion(),
                row.appliedRevision(),
                row.draft(),
                row.authorId().equals(viewer.id()),
                row.ignored(),
                row.createdAt(),
                row.version(),
                row.editedAt());
    }
}

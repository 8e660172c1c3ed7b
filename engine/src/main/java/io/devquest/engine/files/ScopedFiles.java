package io.devquest.engine.files;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.file.Files;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import java.util.Collection;
import java.util.Set;

/** The files as one owner uses them: it attaches to its own items only. */
record ScopedFiles(Scope scope, Transactions database, AttachmentMapper mapper, StoredFiles stored) implements Files {

    private static final int MOST = 50;

    @Override
    public String add(Actor owner, String name, byte[] content) {
        if (database.active()) {
            throw new IllegalStateException(
                    "A picture takes seconds: add the file before the transaction that attaches it.");
        }
        return stored.add(owner, FileName.of(name), content).address();
    }

    @Override
    public void attach(Id author, Id content, String markdown) {
        database.requireActive();
        Set<Id> files = FileLinks.in(markdown, MOST);
        if (!files.isEmpty()) {
            mapper.insert(scope.id(), content, author, files);
        }
    }

    @Override
    public void replace(Id author, Id content, String markdown) {
        replaceAll(author, content, FileLinks.in(markdown, MOST));
    }

    @Override
    public void replace(Id author, Id content, Collection<Id> files) {
        Set<Id> distinct = Set.copyOf(files);
        if (distinct.size() > MOST) {
            throw new IllegalArgumentException("At most " + MOST + " files, not " + distinct.size());
        }
        replaceAll(author, content, distinct);
    }

    private void replaceAll(Id author, Id content, Set<Id> files) {
        database.requireActive();
        if (files.isEmpty()) {
            mapper.deleteByContent(scope.id(), content);
        } else {
            mapper.deleteOthers(scope.id(), content, files);
            mapper.insert(scope.id(), content, author, files);
        }
    }
}

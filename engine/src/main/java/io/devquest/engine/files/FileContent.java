package io.devquest.engine.files;

import io.devquest.api.access.Actor;
import io.devquest.api.content.ContentItem;
import io.devquest.api.content.ContentType;
import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.List;

/** Files as things people made: in the archive of their data, and gone with their account. */
final class FileContent implements ContentType {

    private final StoredFiles files;

    FileContent(StoredFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "core.file";
    }

    /** Files have no page of their own: they are seen in what they are attached to. */
    @Override
    public List<ContentItem> visible(Actor actor, Collection<Id> ids) {
        return List.of();
    }

    @Override
    public List<Object> export(Id person) {
        return List.copyOf(files.export(person));
    }

    @Override
    public void erase(Id person) {
        files.erase(person);
    }
}

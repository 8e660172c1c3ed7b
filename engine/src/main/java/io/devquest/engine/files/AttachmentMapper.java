package io.devquest.engine.files;

import io.devquest.api.data.Id;
import java.util.Collection;

interface AttachmentMapper {

    /** Attaches those of the files that are the person's, to an item of that plugin. */
    void insert(String plugin, Id content, Id person, Collection<Id> files);

    void deleteOthers(String plugin, Id content, Collection<Id> files);

    void deleteByContent(String plugin, Id content);
}

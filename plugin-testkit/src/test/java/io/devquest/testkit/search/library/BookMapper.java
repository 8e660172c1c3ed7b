package io.devquest.testkit.search.library;

import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.List;

interface BookMapper {

    void insert(Book book);

    void updateText(Id id, String title, String body);

    void deleteById(Id id);

    List<Book> selectByIds(Collection<Id> ids);

    List<Book> selectVisible(Viewer viewer, Collection<Id> ids);
}

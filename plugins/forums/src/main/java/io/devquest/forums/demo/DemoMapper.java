package io.devquest.forums.demo;

import io.devquest.api.data.Id;
import java.util.List;

interface DemoMapper {

    List<String> selectBoards();

    List<Title> selectTitles();

    List<Id> selectPosts(Id topic);

    /** A topic that exists. */
    record Title(Id id, String title) {}
}

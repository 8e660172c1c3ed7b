package io.devquest.testkit.activity.diary;

import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Id;
import java.time.Instant;

public record DiaryPage(Id id, Id author, String title, String body, Instant writtenAt) {

    ContentItem item() {
        return new ContentItem(Diary.TYPE, id, title, body, "/diary/pages/" + id, author, writtenAt);
    }
}

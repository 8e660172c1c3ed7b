package io.devquest.courses.content;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;

interface OwnRecordsMapper {

    /** Something somebody did: enrolled, passed, completed; what names the course, lesson or exercise. */
    record Deed(String deed, String what, Instant at) {}

    /** A file of an attempt. */
    record SentFile(Id attempt, String exercise, Instant at, String name, String content) {}

    List<Deed> selectDeeds(Id person);

    List<SentFile> selectFiles(Id person);

    void deleteFilesByPerson(Id person);

    void deleteAttemptsByPerson(Id person);

    void deleteHintsByPerson(Id person);

    void deletePassesByPerson(Id person);

    void deleteLessonsByPerson(Id person);

    void deleteCoursesByPerson(Id person);

    void deleteEnrolmentsByPerson(Id person);

    void deleteLearner(Id person);
}

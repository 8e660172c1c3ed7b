package io.devquest.courses.content;

import io.devquest.api.data.Id;
import java.util.ArrayList;
import java.util.List;

/** What people did in courses, for the archive of their data and for when they leave. */
final class OwnRecords {

    private final OwnRecordsMapper mapper;

    OwnRecords(OwnRecordsMapper mapper) {
        this.mapper = mapper;
    }

    List<Object> of(Id person) {
        List<Object> all = new ArrayList<>(mapper.selectDeeds(person));
        all.addAll(mapper.selectFiles(person));
        return all;
    }

    void erase(Id person) {
        mapper.deleteFilesByPerson(person);
        mapper.deleteAttemptsByPerson(person);
        mapper.deleteHintsByPerson(person);
        mapper.deletePassesByPerson(person);
        mapper.deleteLessonsByPerson(person);
        mapper.deleteCoursesByPerson(person);
        mapper.deleteEnrolmentsByPerson(person);
        mapper.deleteLearner(person);
    }
}

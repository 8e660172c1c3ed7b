package scribe;

import io.devquest.api.data.Id;
import java.util.List;

interface LineMapper {
    void insert(Id id, String hand);

    List<String> selectHands();
}

package keeper;

import io.devquest.api.data.Id;
import java.util.List;

interface ThingMapper {
    void insert(Id id, String name, Id account);

    List<String> selectNames();
}

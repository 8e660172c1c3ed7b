package allkinds;

import io.devquest.api.data.Id;
import java.util.List;

record Filter(String title, List<Id> ids) {}

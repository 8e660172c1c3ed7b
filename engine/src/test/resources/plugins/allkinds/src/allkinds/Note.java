package allkinds;

import io.devquest.api.data.Id;
import java.time.Instant;

record Note(Id id, String title, Id author, Instant createdAt) {}

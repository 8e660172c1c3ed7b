package io.devquest.testkit.notes;

import io.devquest.api.data.Id;
import java.time.Instant;

record Note(Id id, Id author, String body, Instant writtenAt) {}

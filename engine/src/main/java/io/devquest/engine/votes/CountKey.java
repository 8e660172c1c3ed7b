package io.devquest.engine.votes;

import io.devquest.api.data.Id;

/** What is counted. */
record CountKey(Id content, String kind, String choice) {}

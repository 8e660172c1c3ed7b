package io.devquest.forums.post;

import io.devquest.api.data.Id;

/** The post that another one replies to. */
record AnsweredPost(int number, Id authorId) {}

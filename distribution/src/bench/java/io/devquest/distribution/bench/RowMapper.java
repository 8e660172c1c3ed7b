package io.devquest.distribution.bench;

import io.devquest.api.data.Id;

interface RowMapper {

    void createTable();

    void insert(Id id, String text);
}

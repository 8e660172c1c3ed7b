package io.devquest.engine.data;

interface MissingMapper {
    long selectCount();
}

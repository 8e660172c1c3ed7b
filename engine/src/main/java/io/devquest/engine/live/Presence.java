package io.devquest.engine.live;

final class Presence {

    enum State {
        ONLINE,
        AWAY,
        LEFT
    }
}

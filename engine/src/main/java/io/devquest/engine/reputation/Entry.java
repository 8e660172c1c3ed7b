package io.devquest.engine.reputation;

/** The last entry of one grant: it stands if its turn is odd. */
record Entry(int turn, int points) {

    boolean granted() {
        return turn % 2 == 1;
    }
}

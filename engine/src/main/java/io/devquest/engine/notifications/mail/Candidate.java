package io.devquest.engine.notifications.mail;

import io.devquest.api.data.Id;

/** Somebody for whom there may be something to mail. */
record Candidate(Id account, String email) {

    // whose address it is stays out of the log
    @Override
    public String toString() {
        return "Candidate[account=" + account + "]";
    }
}

package io.devquest.engine.mail;

/** A way for mail to leave. */
interface Delivery {

    /**
     * Delivers one mail.
     *
     * @throws RuntimeException if it was not taken; its message says why
     */
    void deliver(QueuedMail mail);
}

package io.devquest.api.file;

import io.devquest.api.data.Id;
import java.util.Collection;

/**
 * The files people upload, and what they are attached to. Whoever may see a content item may load the files attached to
 * it; a file attached to nothing is served to its uploader and to moderators, and is deleted after a day,
 * or a month after it was let go.
 *
 * <p>People upload with {@code POST /api/v1/files?name=…}, which the editor does for them, and get text to paste:
 * {@code ![name](/files/<id>/<name>)}. A plugin attaches what a text mentions when it saves the text. Files are let go
 * with {@link io.devquest.api.access.Audiences#remove}, and when the plugin is purged.
 *
 * <p>All methods join the transaction of the calling thread. Only files the author uploaded are attached: attaching lets
 * others see a file, which is its uploader's to decide. Other ids are left out without an error.
 */
public interface Files {

    /**
     * Attaches the files a new text mentions by {@code /files/<id>/…}, besides those attached already. No statement if it
     * mentions none, otherwise one.
     *
     * @param author who wrote the text
     * @param content an item of this plugin that has its audience already
     * @param markdown the first 50 files in it count
     * @throws IllegalStateException outside a transaction
     */
    void attach(Id author, Id content, String markdown);

    /**
     * Makes the files a changed text mentions the only ones attached. What was attached already stays if it is still
     * mentioned, whoever uploaded it. At most three statements.
     *
     * @param author who changed the text
     * @param content an item of this plugin that has its audience already
     * @param markdown the first 50 files in it count
     * @throws IllegalStateException outside a transaction
     */
    void replace(Id author, Id content, String markdown);

    /**
     * The same for things that name their files outside a text, such as a form with attachments.
     *
     * @param files at most 50
     * @throws IllegalStateException outside a transaction
     * @throws IllegalArgumentException for more files
     */
    void replace(Id author, Id content, Collection<Id> files);
}

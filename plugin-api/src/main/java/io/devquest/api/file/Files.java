package io.devquest.api.file;

import io.devquest.api.access.Actor;
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
 * <p>All methods but {@link #add} join the transaction of the calling thread. Only files the author uploaded are
 * attached: attaching lets others see a file, which is its uploader's to decide. Other ids are left out without an error.
 */
public interface Files {

    /**
     * Keeps a file the plugin made, in the name of a person, as if that person had uploaded it: with the same checks, the
     * same limits by trust and in the same quota, and pictures are drawn anew. Only the uploads of a minute are not
     * counted. It is attached to nothing yet.
     *
     * <p>Call it before the transaction that attaches it: a picture takes up to some seconds of the calling thread, and
     * longer than an administrator allows is an error. Refused files leave nothing behind.
     *
     * @param owner whose file it is from now on
     * @param name as people see and save it, with the ending of its type: 1 to 150 characters that every system can save
     * @param content the bytes, which are not changed
     * @return what a text mentions it by: {@code /files/<id>/<name>}, for pictures with their size in pixels behind it,
     *     {@code #<width>x<height>}, so that pages keep their place
     * @throws io.devquest.api.error.CommunityException a code of an upload, such as {@code file_type_refused},
     *     {@code file_extension_wrong}, {@code file_quota_full}, {@code files_disk_full} or {@code file_too_large};
     *     {@code forbidden} if the owner may not upload, {@code sign_in_required} for a guest
     * @throws io.devquest.api.error.TooManyRequests {@code pictures_busy} while many pictures are being drawn
     * @throws IllegalStateException inside a transaction
     */
    String add(Actor owner, String name, byte[] content);

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

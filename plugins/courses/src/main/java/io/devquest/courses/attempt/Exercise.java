package io.devquest.courses.attempt;

import io.devquest.api.code.SourceFile;
import io.devquest.api.data.Id;
import io.devquest.api.view.Html;
import io.devquest.courses.shared.Contexts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exercise as somebody sees it.
 *
 * @param hints those that are open
 * @param hintCount how many there are
 * @param template what one begins with
 * @param solution empty until it is unlocked
 * @param solutionOpen true once it was passed, or all hints are open and three attempts have failed
 * @param failed how many attempts were judged and not accepted
 * @param latest the newest attempt; null if there is none
 * @param runnable false if code of its language cannot be run here at the moment
 */
public record Exercise(
        Id id,
        String course,
        String lesson,
        String slug,
        String title,
        String language,
        Html task,
        List<Html> hints,
        int hintCount,
        List<SourceFile> template,
        List<SourceFile> solution,
        boolean passed,
        boolean solutionOpen,
        int failed,
        @Nullable Attempt latest,
        boolean runnable) {

    /** The path of its forms. */
    public String path() {
        return Contexts.url(course, lesson) + "/" + slug;
    }

    /** Its place in the page of the lesson. */
    public String url() {
        return Contexts.url(course, lesson, slug);
    }

    /** What the form begins with: the code of the newest attempt, or the template. */
    public List<SourceFile> files() {
        return latest == null ? template : latest.files();
    }

    /** The number of the hint that can be opened; 0 if all are open. */
    public int nextHint() {
        return hints.size() < hintCount ? hints.size() + 1 : 0;
    }
}

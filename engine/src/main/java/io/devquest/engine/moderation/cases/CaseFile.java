package io.devquest.engine.moderation.cases;

import io.devquest.api.moderation.ContentPreview;
import io.devquest.engine.moderation.sanction.Sanction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a moderator looks at before they decide.
 *
 * @param preview the thing itself, if its plugin can show it
 * @param findings why the community itself wants somebody to look
 * @param actions what may be decided
 * @param trustLevel of the author
 * @param history what was decided about the author before, the latest first
 * @param sanctions what was imposed on the author, the latest first
 */
record CaseFile(
        CaseDocument summary,
        @Nullable ContentPreview preview,
        List<String> findings,
        List<ReportDocument> reports,
        List<String> actions,
        int trustLevel,
        List<DecidedCase> history,
        List<Sanction> sanctions,
        List<String> rules) {}

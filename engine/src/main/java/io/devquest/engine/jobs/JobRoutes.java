package io.devquest.engine.jobs;

import static io.devquest.engine.access.CorePermissions.MANAGE_SETTINGS;

import io.devquest.api.http.Route;
import java.util.List;

/** The web face of the jobs. */
final class JobRoutes {

    private static final String PAGE = "/admin/jobs";
    private static final String REST = "/api/v1/admin/jobs";
    private static final String RUN = "Runs a job now; a failed one begins anew";
    private static final String CANCEL = "Ends the run of a job";
    private static final String PAUSE = "Stops a schedule until it is resumed";
    private static final String RESUME = "Lets a schedule go on";
    private static final String DISMISS = "Gives up a job that was asked for";

    private JobRoutes() {}

    static List<Route> of(JobPageHandlers pages) {
        return List.of(
                Route.get(PAGE, MANAGE_SETTINGS, pages::page, "What runs on a schedule, and what was asked for"),
                Route.get(PAGE + "/history", MANAGE_SETTINGS, pages::history, "Runs that failed or took long"),
                Route.post(PAGE + "/{id}/run", MANAGE_SETTINGS, pages::run, RUN),
                Route.post(PAGE + "/{id}/cancel", MANAGE_SETTINGS, pages::cancel, CANCEL),
                Route.post(PAGE + "/{id}/pause", MANAGE_SETTINGS, pages::pause, PAUSE),
                Route.post(PAGE + "/{id}/resume", MANAGE_SETTINGS, pages::resume, RESUME),
                Route.post(PAGE + "/{id}/dismiss", MANAGE_SETTINGS, pages::dismiss, DISMISS));
    }

    static List<Route> of(JobHandlers jobs, JobActionHandlers actions) {
        return List.of(
                Route.get(REST, MANAGE_SETTINGS, jobs::recurring, "Lists what runs on a schedule")
                        .gives(JobLine.class),
                Route.get(REST + "/queue", MANAGE_SETTINGS, jobs::asked, "Lists what was asked for and is not done")
                        .gives(JobLine.class),
                Route.get(REST + "/runs", MANAGE_SETTINGS, jobs::runs, "Lists runs that failed or took long")
                        .gives(JobRun.class),
                Route.get(REST + "/{id}", MANAGE_SETTINGS, jobs::get, "One job and how far it has come")
                        .gives(JobLine.class),
                Route.post(REST + "/{id}/run", MANAGE_SETTINGS, actions::run, RUN),
                Route.post(REST + "/{id}/cancel", MANAGE_SETTINGS, actions::cancel, CANCEL),
                Route.post(REST + "/{id}/pause", MANAGE_SETTINGS, actions::pause, PAUSE),
                Route.post(REST + "/{id}/resume", MANAGE_SETTINGS, actions::resume, RESUME),
                Route.delete(REST + "/{id}", MANAGE_SETTINGS, actions::dismiss, DISMISS));
    }
}

package io.devquest.engine.access.group;

import io.devquest.api.access.Group.Rank;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.ErrorKind;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import java.util.Map;

/** The forms that found, change and delete a group. */
final class GroupForms {

    private final GroupLookup lookup;
    private final GroupChanges changes;

    GroupForms(GroupLookup lookup, GroupChanges changes) {
        this.lookup = lookup;
        this.changes = changes;
    }

    Response newForm(Request request) {
        return Response.page(founding());
    }

    Response create(Request request) {
        try {
            GroupRow group = changes.create(request.actor(), request.body(NewGroup.class));
            return Response.redirect("/g/" + group.slug());
        } catch (CommunityException failure) {
            return FailedForm.on(founding(), failure, request);
        }
    }

    private static Page founding() {
        return Page.of("core/groups/new", "core.groups.new")
                .with("errors", Map.of())
                .with("values", Map.of());
    }

    Response editForm(Request request) {
        GroupDocument group = GroupDocument.of(owned(request));
        return Response.page(changing(group)
                .with(
                        "values",
                        Map.of(
                                "name", group.name(),
                                "description", group.description(),
                                "joining", group.joining(),
                                "capacity", group.capacity(),
                                "version", group.version())));
    }

    Response edit(Request request) {
        try {
            changes.edit(request.actor(), request.parameter("slug"), request.body(GroupChange.class));
            return Response.redirect("/g/" + request.parameter("slug"));
        } catch (CommunityException failure) {
            ErrorKind kind = failure.error().kind();
            if (kind != ErrorKind.INVALID && failure.error() != CommonErrors.VERSION_STALE) {
                throw failure;
            }
            return FailedForm.on(changing(GroupDocument.of(owned(request))), failure, request);
        }
    }

    private GroupRow owned(Request request) {
        return lookup.getToRun(request.actor(), request.parameter("slug"), Rank.OWNER);
    }

    private static Page changing(GroupDocument group) {
        return Page.of("core/groups/edit", "core.groups.edit")
                .with("group", group)
                .with("errors", Map.of());
    }

    Response deleteForm(Request request) {
        GroupRow group = changes.getToDelete(request.actor(), request.parameter("slug"));
        return Response.page(
                Page.of("core/groups/delete", "core.groups.delete").with("group", GroupDocument.of(group)));
    }

    Response delete(Request request) {
        changes.delete(request.actor(), request.parameter("slug"));
        return Response.redirect("/g");
    }
}

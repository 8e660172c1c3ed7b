package io.devquest.engine.access;

/**
 * A role on the administrators' pages, in the words of the reader.
 *
 * @param permissions how many it has now
 */
public record RoleLine(
        String name, String title, String description, boolean builtin, boolean admin, int version, long permissions) {

    /** The path of its page. */
    public String url() {
        return "/admin/roles/" + name;
    }
}

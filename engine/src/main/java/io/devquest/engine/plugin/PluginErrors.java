package io.devquest.engine.plugin;

import io.devquest.api.error.ErrorCode;
import io.devquest.api.error.ErrorKind;
import java.util.Locale;

/** What can go wrong with plugins. */
public enum PluginErrors implements ErrorCode {
    /** The archive is broken, dangerous or incomplete. */
    ARCHIVE_REFUSED(ErrorKind.INVALID),
    /** The archive asks for another version of the plugin API. */
    API_OUT_OF_RANGE(ErrorKind.INVALID),
    /** No plugin of that id is installed. */
    PLUGIN_UNKNOWN(ErrorKind.NOT_FOUND),
    /** A plugin of that id is installed already. */
    PLUGIN_EXISTS(ErrorKind.CONFLICT),
    /** The plugin could not be started. */
    PLUGIN_FAILED(ErrorKind.CONFLICT);

    private final ErrorKind kind;

    PluginErrors(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}

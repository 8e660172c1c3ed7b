package io.devquest.engine.views;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.engine.scope.Scope;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Finds the templates of one owner in its archive, and those of the engine for everyone. */
final class OwnerTemplates implements Loader<String> {

    private final Scope owner;
    private final Scope core;

    OwnerTemplates(Scope owner, Scope core) {
        this.owner = owner;
        this.core = core;
    }

    @Override
    public Reader getReader(String name) {
        InputStream in = open(name);
        if (in == null) {
            throw new LoaderException(null, "There is no template templates/" + name + ".peb");
        }
        return new InputStreamReader(in, UTF_8);
    }

    private @Nullable InputStream open(String name) {
        String resource = "templates/" + name + ".peb";
        if (name.startsWith(Scope.CORE + "/")) {
            return core.loader().getResourceAsStream(resource);
        }
        return name.startsWith(owner.id() + "/") ? owner.loader().getResourceAsStream(resource) : null;
    }

    @Override
    public boolean resourceExists(String name) {
        return name.startsWith(Scope.CORE + "/") || name.startsWith(owner.id() + "/");
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public @Nullable String resolveRelativePath(String relative, String anchor) {
        return null;
    }

    @Override
    public void setCharset(String charset) {
        throw new UnsupportedOperationException("Templates are UTF-8");
    }

    @Override
    public void setPrefix(String prefix) {
        throw new UnsupportedOperationException("Templates lie under templates/<owner>/");
    }

    @Override
    public void setSuffix(String suffix) {
        throw new UnsupportedOperationException("Templates end in .peb");
    }
}

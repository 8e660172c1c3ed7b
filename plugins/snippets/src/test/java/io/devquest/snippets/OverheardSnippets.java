package io.devquest.snippets;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.content.ContentType;
import io.devquest.api.data.Database;
import io.devquest.api.data.Id;
import io.devquest.snippets.snippet.SnippetContent;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The snippets, with their content types within reach of a test. */
public final class OverheardSnippets implements CommunityPlugin {

    private static final List<ContentType> TYPES = new CopyOnWriteArrayList<>();
    private static final List<Database> DATABASES = new CopyOnWriteArrayList<>();

    /** The type of snippets that was registered last. */
    static ContentType snippets() {
        return TYPES.get(TYPES.size() - 1);
    }

    /** Takes away what somebody did, in a transaction as the engine does. */
    static void erase(Id person) {
        DATABASES.get(DATABASES.size() - 1).inTransaction(() -> snippets().erase(person));
    }

    @Override
    public void register(Registrar add) {
        DATABASES.add(add.engine().database());
        Object listening = Proxy.newProxyInstance(
                Registrar.class.getClassLoader(), new Class<?>[] {Registrar.class}, (proxy, method, arguments) -> {
                    if (arguments != null
                            && arguments[0] instanceof ContentType type
                            && type.name().equals(SnippetContent.NAME)) {
                        TYPES.add(type);
                    }
                    try {
                        return method.invoke(add, arguments);
                    } catch (InvocationTargetException refused) {
                        throw refused.getCause();
                    }
                });
        new SnippetsPlugin().register((Registrar) listening);
    }
}

package io.devquest.distribution;

import java.nio.file.Path;
import java.util.Map;

/** Makes a plugin with a catalogue of one course, <em>java</em>. */
final class Catalogue {

    private static final String SOURCE = """
            package catalogue;

            import io.devquest.api.CommunityPlugin;
            import io.devquest.api.Registrar;
            import io.devquest.api.access.Actor;
            import io.devquest.api.content.Context;
            import io.devquest.api.data.Id;
            import io.devquest.api.data.Paging;
            import io.devquest.api.data.Slice;
            import io.devquest.api.learning.CourseCatalog;
            import io.devquest.api.learning.CourseItem;
            import java.util.Collection;
            import java.util.List;
            import java.util.Map;
            import java.util.Optional;
            import java.util.Set;

            public final class Catalogue implements CommunityPlugin, CourseCatalog {

                private static final Context JAVA = new Context(Context.Kind.COURSE, "java");
                private static final CourseItem COURSE =
                        new CourseItem(JAVA, "Java from scratch", "https://learn.example/java", Optional.empty());

                @Override
                public void register(Registrar add) {
                    add.provide(CourseCatalog.class, this);
                }

                @Override
                public Slice<CourseItem> courses(Actor actor, Paging paging) {
                    return new Slice<>(paging.after().isEmpty() ? List.of(COURSE) : List.of(), null);
                }

                @Override
                public Collection<CourseItem> parts(Actor actor, Context whole) {
                    return List.of();
                }

                @Override
                public Map<Context, CourseItem> items(Actor actor, Collection<Context> contexts) {
                    return contexts.contains(JAVA) ? Map.of(JAVA, COURSE) : Map.of();
                }

                @Override
                public Set<Context> enrolled(Id person) {
                    return Set.of();
                }
            }
            """;

    private Catalogue() {}

    static Path archive(Path folder) {
        return Built.plugin(folder, "catalogue", "Catalogue", SOURCE, Map.of());
    }
}

package io.devquest.distribution;

import java.nio.file.Path;
import java.util.Map;

/**
 * Makes a plugin that writes down each new post of the forums it hears of, in a table that does not mind a post twice:
 * what is in it afterwards says how often its listener's work was done.
 */
final class Witness {

    private static final String SOURCE = """
            package witness;

            import io.devquest.api.CommunityPlugin;
            import io.devquest.api.Registrar;
            import io.devquest.api.data.Id;
            import io.devquest.api.event.DomainEvent;
            import io.devquest.api.event.EventName;

            public final class Witness implements CommunityPlugin {

                @EventName("forums.post.added")
                public record Seen(Id postId) implements DomainEvent {}

                interface PostMapper {
                    void insert(Id post);
                }

                @Override
                public void register(Registrar add) {
                    PostMapper posts = add.mapper(PostMapper.class);
                    add.on(Seen.class, seen -> posts.insert(seen.postId()));
                }
            }
            """;

    private static final Map<String, String> FILES = Map.of(
            "classes/migrations/witness/V0001__create_post.sql", "create table witness.post (id bigint not null);",
            "classes/witness/Witness$PostMapper.xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <!DOCTYPE mapper PUBLIC "-//mybatis.org//DTD Mapper 3.0//EN" "https://mybatis.org/dtd/mybatis-3-mapper.dtd">
                    <mapper namespace="witness.Witness$PostMapper">
                      <insert id="insert">insert into witness.post (id) values (#{post})</insert>
                    </mapper>
                    """);

    private Witness() {}

    static Path archive(Path folder) {
        return Built.plugin(folder, "witness", "Witness", SOURCE, FILES);
    }
}

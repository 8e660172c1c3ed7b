package io.devquest.testkit.jobs;

import io.devquest.testkit.Community;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Changes rows past the engine, as a crash or the passing of time does. */
final class Stored {

    private Stored() {}

    static int changed(Community community, String sql) {
        try (Connection connection = community.server().get(DataSource.class).getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Lets the pause before the next attempt be over. */
    static void due(Community community, long job, String owner) {
        changed(community, "update core.job set due_at = added_at where id = " + job);
        changed(
                community,
                "update core.job_lane set execution_time = (select min(added_at) from core.job) where not picked"
                        + " and task_instance = '" + owner + "'");
    }
}

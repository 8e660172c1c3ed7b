package io.devquest.testkit.groups;

import io.devquest.testkit.Community;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What is in the tables, whatever the engine says. */
final class Stored {

    private Stored() {}

    static long members(Community community, Club club, String state) {
        return number(
                community,
                "select count(*) from core.group_member where group_id = ? and state = '" + state + "'",
                club.id().value());
    }

    static long seats(Community community, Club club) {
        return number(
                community,
                "select seats_taken from core.member_group where id = ?",
                club.id().value());
    }

    static void execute(Community community, String sql) {
        try (Connection connection = community.server().get(DataSource.class).getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long number(Community community, String sql, long id) {
        try (Connection connection = community.server().get(DataSource.class).getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

package io.devquest.testkit;

import io.devquest.api.data.Ids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Accounts without a password, in one go. */
final class NewPeople {

    private static final String ACCOUNT =
            "insert into core.account (id, name, name_key, display_name, email, password_hash, created_at)"
                    + " values (?, ?, ?, ?, ?, '', ?)";
    private static final String ROLE = "insert into core.account_role (account, role) values (?, 'member')";

    private NewPeople() {}

    static List<TestClient> of(Community community, String prefix, int size) {
        List<String> names =
                IntStream.range(0, size).mapToObj(i -> prefix + "-" + i).toList();
        try (Connection connection = community.server().get(DataSource.class).getConnection();
                PreparedStatement account = connection.prepareStatement(ACCOUNT);
                PreparedStatement role = connection.prepareStatement(ROLE)) {
            for (String name : names) {
                long id = community.server().get(Ids.class).next().value();
                account.setLong(1, id);
                account.setString(2, name);
                account.setString(3, name);
                account.setString(4, name);
                account.setString(5, name + "@crowd.example");
                account.setObject(6, OffsetDateTime.now(ZoneOffset.UTC));
                account.addBatch();
                role.setLong(1, id);
                role.addBatch();
            }
            account.executeBatch();
            role.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return names.stream().map(community::member).toList();
    }
}

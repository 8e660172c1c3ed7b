package io.devquest.engine.data;

import io.devquest.api.data.Id;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** Ids as bigint. */
final class IdHandler extends BaseTypeHandler<Id> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, Id id, @Nullable JdbcType type)
            throws SQLException {
        statement.setLong(index, id.value());
    }

    @Override
    public @Nullable Id getNullableResult(ResultSet rows, String column) throws SQLException {
        return id(rows.getLong(column), rows.wasNull());
    }

    @Override
    public @Nullable Id getNullableResult(ResultSet rows, int column) throws SQLException {
        return id(rows.getLong(column), rows.wasNull());
    }

    @Override
    public @Nullable Id getNullableResult(CallableStatement call, int column) throws SQLException {
        return id(call.getLong(column), call.wasNull());
    }

    private static @Nullable Id id(long number, boolean wasNull) {
        return wasNull ? null : new Id(number);
    }
}

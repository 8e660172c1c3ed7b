package io.devquest.engine.data;

import io.devquest.api.view.Html;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** Safe HTML as text. */
final class HtmlHandler extends BaseTypeHandler<Html> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, Html html, @Nullable JdbcType type)
            throws SQLException {
        statement.setString(index, html.toString());
    }

    @Override
    public @Nullable Html getNullableResult(ResultSet rows, String column) throws SQLException {
        return html(rows.getString(column));
    }

    @Override
    public @Nullable Html getNullableResult(ResultSet rows, int column) throws SQLException {
        return html(rows.getString(column));
    }

    @Override
    public @Nullable Html getNullableResult(CallableStatement call, int column) throws SQLException {
        return html(call.getString(column));
    }

    private static @Nullable Html html(@Nullable String text) {
        return text == null ? null : new Html(text);
    }
}

package vn.clusters.province;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** Refuses every change of an entered rule on H2; PostgreSQL has the same trigger in its own language. */
public class AppendOnly implements Trigger {

    @Override
    public void fire(Connection connection, Object[] oldRow, Object[] newRow) throws SQLException {
        throw new SQLException("province_rule is append-only");
    }
}

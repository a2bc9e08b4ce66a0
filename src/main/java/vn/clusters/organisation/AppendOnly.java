package vn.clusters.organisation;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** Refuses every change of an administration event on H2; PostgreSQL has the same trigger in its own language. */
public class AppendOnly implements Trigger {

    @Override
    public void fire(Connection connection, Object[] oldRow, Object[] newRow) throws SQLException {
        throw new SQLException("administration_event is append-only");
    }
}

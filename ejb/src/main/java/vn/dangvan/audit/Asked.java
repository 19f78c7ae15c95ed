package vn.dangvan.audit;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A question in SQL that grows together with what fills its places. */
final class Asked {
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** Adds words, and the values of their places in order. */
    Asked say(String words, Object... more) {
        sql.append(words);
        values.addAll(List.of(more));
        return this;
    }

    /** Adds them where there is a value for their one place. */
    Asked given(String words, Object value) {
        return value == null ? this : say(words, value);
    }

    /** Adds another question. */
    Asked say(Asked other) {
        sql.append(other.sql);
        values.addAll(other.values);
        return this;
    }

    PreparedStatement of(Connection connection) throws SQLException {
        PreparedStatement question = connection.prepareStatement(sql.toString());
        int place = 1;
        for (Object value : values) {
            question.setObject(place++, value instanceof LocalDate day ? Date.valueOf(day) : value);
        }
        return question;
    }
}

package vn.dangvan.ledger;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A connection that keeps how the database answered each question asked through it. */
final class Explained {
    private final Connection connection;
    private final List<String> plans = new ArrayList<>();

    Explained(Connection connection) {
        this.connection = connection;
    }

    List<String> plans() {
        return plans;
    }

    Connection connection() {
        return (Connection)
                wrap(
                        Connection.class,
                        (proxy, method, values) -> {
                            Object result = call(connection, method, values);
                            return result instanceof PreparedStatement asked ? of(asked) : result;
                        });
    }

    private PreparedStatement of(PreparedStatement asked) {
        return (PreparedStatement)
                wrap(
                        PreparedStatement.class,
                        (proxy, method, values) -> {
                            if (method.getName().equals("executeQuery")) {
                                plans.add(plan(asked.toString()));
                            }
                            return call(asked, method, values);
                        });
    }

    /** The driver tells a question with its values filled in. */
    private String plan(String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("explain (analyze) " + question)) {
            StringBuilder plan = new StringBuilder(question).append('\n');
            while (answer.next()) {
                plan.append(answer.getString(1)).append('\n');
            }
            return plan.toString();
        }
    }

    private static Object wrap(Class<?> type, InvocationHandler handler) {
        return Proxy.newProxyInstance(
                Explained.class.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private static Object call(Object on, Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(on, values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}

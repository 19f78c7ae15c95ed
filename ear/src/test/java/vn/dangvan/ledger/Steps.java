package vn.dangvan.ledger;

import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import vn.dangvan.sequencing.Publication.Cosigning;

/**
 * Counts every step a node does to the database, to files and to witnesses, and ends the process
 * before the one it was told, as a power cut would: no finally, no hook, no farewell.
 */
final class Steps {
    /** What the last line of a killed node begins with; the name of the step not done follows. */
    static final String HALTED = "halted before ";

    private static final Set<String> COUNTED =
            Set.of(
                    "getConnection",
                    "prepareStatement",
                    "execute",
                    "executeQuery",
                    "executeUpdate",
                    "commit",
                    "rollback",
                    "setAutoCommit");

    private final AtomicInteger count = new AtomicInteger();
    private final int last;
    private final PrintStream out;

    /**
     * @param last the step that is not done any more, from 1; 0 for none
     */
    Steps(int last, PrintStream out) {
        this.last = last;
        this.out = out;
    }

    int count() {
        return count.get();
    }

    /** One more step is about to be done. */
    void before(String name) {
        if (count.incrementAndGet() == last) {
            out.println(HALTED + name);
            out.flush();
            Runtime.getRuntime().halt(9);
        }
    }

    DataSource counted(DataSource database) {
        return counted(DataSource.class, database, "");
    }

    Cosigning counted(Cosigning cosigning) {
        return (signed, tree) -> {
            before("asking the witnesses");
            return cosigning.ask(signed, tree);
        };
    }

    private <T> T counted(Class<T> type, T inner, String about) {
        return type.cast(
                Proxy.newProxyInstance(
                        Steps.class.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, given) -> call(inner, about, method, given)));
    }

    private Object call(Object inner, String about, Method method, Object... given)
            throws Throwable {
        String sql = given != null && given.length > 0 && given[0] instanceof String s ? s : about;
        if (COUNTED.contains(method.getName())) {
            before((method.getName() + " " + sql).strip());
        }
        Object answer = invoke(inner, method, given);
        if (answer instanceof Connection connection) {
            return counted(Connection.class, connection, "");
        }
        if (answer instanceof PreparedStatement statement) {
            return counted(PreparedStatement.class, statement, sql);
        }
        if (answer instanceof ResultSet && method.getName().equals("executeQuery")) {
            before("reading " + sql);
        }
        return answer;
    }

    static Object invoke(Object inner, Method method, Object... given) throws Throwable {
        try {
            return method.invoke(inner, given);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}

package vn.dangvan.docket;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Query;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A query that only remembers what was bound to it, and to which names. */
final class Bound {
    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");

    final Map<String, Object> values = new TreeMap<>();
    final Query query =
            (Query)
                    Proxy.newProxyInstance(
                            Bound.class.getClassLoader(),
                            new Class<?>[] {Query.class},
                            (self, method, arguments) -> {
                                assertThat(method.getName()).isEqualTo("setParameter");
                                assertThat(values.put((String) arguments[0], arguments[1]))
                                        .isNull();
                                return self;
                            });

    /** Every parameter the words name is bound, and no other. */
    void assertBindsJust(String words) {
        TreeSet<String> named = new TreeSet<>();
        Matcher parameter = PARAMETER.matcher(words);
        while (parameter.find()) {
            named.add(parameter.group(1));
        }
        assertThat(values.keySet()).isEqualTo(named);
    }
}

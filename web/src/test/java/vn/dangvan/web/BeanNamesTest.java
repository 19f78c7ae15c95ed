package vn.dangvan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A name on a page means one bean: the server refuses the whole archive otherwise. */
class BeanNamesTest {
    @Test
    void no_two_beans_answer_to_one_name() {
        Map<String, List<String>> beans =
                new ClassFileImporter()
                        .importPackages("vn.dangvan.web").stream()
                                .filter(type -> type.isAnnotatedWith(Named.class))
                                .collect(
                                        Collectors.groupingBy(
                                                BeanNamesTest::name,
                                                Collectors.mapping(
                                                        JavaClass::getName, Collectors.toList())));
        assertThat(beans).hasSizeGreaterThan(20);
        assertThat(beans.values()).allMatch(same -> same.size() == 1);
    }

    private static String name(JavaClass type) {
        String given = type.getAnnotationOfType(Named.class).value();
        String simple = type.getSimpleName();
        return given.isEmpty()
                ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1)
                : given;
    }
}

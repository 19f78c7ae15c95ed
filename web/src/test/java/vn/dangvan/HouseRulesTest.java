package vn.dangvan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The house keeps its rules, and every rule is able to fail. */
class HouseRulesTest {
    private static final int MOST_TYPES = 15;
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(Capabilities.ROOT);
    private static final JavaClasses CANARIES =
            new ClassFileImporter().importPackages(Capabilities.ROOT + ".canary");

    @ParameterizedTest
    @EnumSource
    void the_house_keeps_the_rule(HouseRule of) {
        of.rule.check(HOUSE);
    }

    @ParameterizedTest
    @EnumSource
    void every_canary_of_the_rule_is_heard(HouseRule of) {
        assertThat(of.canaries).isNotEmpty();
        for (Class<?> canary : of.canaries) {
            assertThatThrownBy(() -> of.rule.check(CANARIES))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining(canary.getName());
        }
    }

    @Test
    void both_halves_of_the_house_are_looked_at() {
        assertThat(HOUSE.contain("vn.dangvan.docket.Docket")).isTrue();
        assertThat(HOUSE.contain("vn.dangvan.web.casework.CaseResource")).isTrue();
        assertThat(HOUSE.contain("vn.dangvan.canary.Canary")).isFalse();
    }

    @Test
    void every_package_has_a_row_and_every_row_a_package() {
        assertThat(packages(HOUSE)).isEqualTo(new TreeSet<>(Capabilities.MAY_USE.keySet()));
        assertThat(packages(CANARIES)).isNotEqualTo(new TreeSet<>(Capabilities.MAY_USE.keySet()));
    }

    @Test
    void packages_are_flat() {
        assertThat(Capabilities.MAY_USE.keySet()).allMatch(HouseRulesTest::flat);
        assertThat(packages(CANARIES))
                .doesNotMatch(rows -> rows.stream().allMatch(HouseRulesTest::flat));
    }

    private static boolean flat(String row) {
        return row.matches("(web\\.)?[a-z]+");
    }

    @Test
    void rows_name_only_rows_and_no_arrow_leads_back() {
        Set<String> rows = Capabilities.MAY_USE.keySet();
        assertThat(Capabilities.MAY_USE.values()).allMatch(rows::containsAll);
        assertThat(Capabilities.cycles(Capabilities.MAY_USE)).isEmpty();
        assertThat(Capabilities.cycles(Map.of("a", Set.of("b"), "b", Set.of("a"), "c", Set.of())))
                .containsOnly("a", "b");
    }

    @Test
    void packages_have_fifteen_types_at_most_or_are_listed_and_grow_no_more() {
        Map<String, Integer> wide = new TreeMap<>(Exceptions.WIDE_PACKAGES);
        assertThat(wide(HOUSE, MOST_TYPES)).isEqualTo(wide);
        assertThat(wide(CANARIES, 0)).containsKey("canary");
    }

    private static Map<String, Integer> wide(JavaClasses classes, int most) {
        return classes.stream()
                .filter(type -> type.isTopLevelClass() && !isPackageInfo(type))
                .collect(
                        Collectors.groupingBy(
                                type -> Capabilities.row(type.getPackageName()),
                                TreeMap::new,
                                Collectors.summingInt(type -> 1)))
                .entrySet()
                .stream()
                .filter(row -> row.getValue() > most)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void every_exception_is_still_there() {
        assertThat(Exceptions.listed())
                .allMatch(name -> HOUSE.contain(Capabilities.ROOT + "." + name));
    }

    private static Set<String> packages(JavaClasses classes) {
        return classes.stream()
                .filter(type -> !isPackageInfo(type))
                .map(type -> Capabilities.row(type.getPackageName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isPackageInfo(JavaClass type) {
        return type.getSimpleName().equals("package-info");
    }
}

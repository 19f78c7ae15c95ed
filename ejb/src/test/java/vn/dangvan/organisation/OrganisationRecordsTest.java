package vn.dangvan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.problem.Problem;

class OrganisationRecordsTest {
    private static final UUID ME = UUID.fromString("00000000-0000-4000-8000-00000000000c");

    @Test
    void a_deed_with_the_least_and_with_the_most_is_good() {
        UnitDeed least = new UnitDeed("so", null, Level.PROVINCE, "A", "B", null, null);
        assertThat(least.name("vi")).isEqualTo("A");
        assertThat(least.name("en")).isEqualTo("B");
        assertThat(least.name("fr")).isEqualTo("A");
        assertThat(new Unit(least).deed()).isEqualTo(least);
        UnitDeed most =
                new UnitDeed(
                        "x".repeat(40),
                        "tinh",
                        Level.COMMUNE,
                        "x".repeat(200),
                        "x".repeat(200),
                        "x".repeat(300),
                        "0".repeat(40));
        assertThat(new Unit(most).deed()).isEqualTo(most);
    }

    @Test
    void a_deed_is_refused_with_all_that_is_wrong_with_it() {
        assertFaults(
                () -> new UnitDeed("X", null, null, " ", null, "x".repeat(301), "0".repeat(41)),
                Map.of(
                        "code", "unreadable",
                        "level", "empty",
                        "nameVi", "empty",
                        "nameEn", "empty",
                        "address", "too-long",
                        "phone", "too-long"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "a", "Xa", "xã", "a b", "a_b", "so\n", "so\u0000", "a/b"})
    void a_code_is_lower_case_letters_digits_and_dashes(String code) {
        assertFaults(
                () -> new UnitDeed(code, null, Level.PROVINCE, "A", "B", null, null),
                Map.of("code", "unreadable"));
    }

    @Test
    void an_appointment_keeps_its_own_roles() {
        Set<String> roles = new HashSet<>(Set.of(Role.LEADER));
        Appointment appointment = new Appointment("lanhdao.tinh", "Mẫu", "tinh", roles);
        roles.add(Role.AUDITOR);
        assertThat(appointment.roles()).containsExactly(Role.LEADER);
        assertThat(new Appointment("a.1-b", "A", "tinh", Set.of()).roles()).isEmpty();
    }

    @Test
    void an_appointment_is_refused_with_all_that_is_wrong_with_it() {
        assertFaults(
                () -> new Appointment("Lãnh Đạo", "", null, Set.of(Role.LEADER, "system")),
                Map.of(
                        "username", "unreadable",
                        "name", "empty",
                        "unit", "empty",
                        "roles", "unknown"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "a", "A.b", "a b", "a@b", "a\n"})
    void a_username_is_lower_case_letters_digits_dots_and_dashes(String username) {
        assertFaults(
                () -> new Appointment(username, "A", "tinh", Set.of()),
                Map.of("username", "unreadable"));
    }

    @Test
    void an_officer_who_leaves_is_told_to_the_ledger_by_id() {
        Officer officer =
                new Officer(new Appointment("lanhdao", "Mẫu", "tinh", Set.of(Role.LEADER)));
        assertThat(officer.card()).isEqualTo(new OfficerCard(officer.id(), "Mẫu", "tinh"));
        OrganisationEvent left = officer.leave(LocalDate.of(2026, 11, 22));
        assertThat(left).isEqualTo(new OrganisationEvent.Dismissed(officer.id(), "tinh"));
        assertThat(left.act()).isEqualTo("organisation.dismissed");
        assertThat(left.facts()).isEmpty();
    }

    @Test
    void a_caller_has_a_role_only_as_an_officer() {
        Caller officer = new Caller(ME, "Mẫu", "tinh", Set.of(Role.LEADER));
        assertThat(officer.is(Role.LEADER)).isTrue();
        assertThat(officer.is(Role.INSPECTOR)).isFalse();
        Caller nobody = new Caller(null, null, null, Set.of(Role.LEADER));
        assertThat(nobody.is(Role.LEADER)).isFalse();
    }

    @Test
    void every_role_there_is_stands_in_the_list() throws IllegalAccessException {
        Set<Object> constants = new HashSet<>();
        for (Field field : Role.class.getFields()) {
            if (field.getType() == String.class) {
                constants.add(field.get(null));
            }
        }
        assertThat(constants).isEqualTo(Set.copyOf(Role.ALL));
    }

    private static void assertFaults(ThrowingCallable act, Map<String, String> faults) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.facts()).isEqualTo(Map.of("fields", faults)));
    }
}

package vn.dangvan.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dangvan.law.RuleBook;
import vn.dangvan.organisation.Level;

class ReceptionLawTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ReceptionLaw LAW = ReceptionLaw.read();

    @Test
    void every_row_is_cited() {
        for (LocalDate day : List.of(LocalDate.of(2020, 1, 1), TODAY)) {
            for (Level level : Level.values()) {
                assertThat(LAW.minimum(level, day).citation()).contains("42/2013/QH13");
            }
            assertThat(LAW.crowds(day)).allMatch(row -> row.citation().contains("42/2013/QH13"));
        }
    }

    @Test
    void five_are_a_crowd_with_two_who_speak_and_more_than_ten_have_five() {
        assertThat(LAW.crowd(4, TODAY)).isNull();
        assertThat(LAW.crowd(5, TODAY).representatives()).isEqualTo(2);
        assertThat(LAW.crowd(10, TODAY).representatives()).isEqualTo(2);
        assertThat(LAW.crowd(11, TODAY).representatives()).isEqualTo(5);
        assertThat(LAW.crowd(300, TODAY).representatives()).isEqualTo(5);
    }

    @Test
    void the_lists_it_asks_for_are_there() {
        for (String list :
                List.of(ReceptionLaw.UNSCHEDULED, ReceptionLaw.REFUSE, ReceptionLaw.ONLINE)) {
            assertThat(RuleBook.read().on(TODAY).points(list)).as(list).isNotEmpty();
        }
    }
}

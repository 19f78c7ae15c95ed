package vn.dangvan.inner;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dangvan.accountability.Actor;
import vn.dangvan.calendar.Announcement;
import vn.dangvan.calendar.Calendar;
import vn.dangvan.calendar.CalendarFile;
import vn.dangvan.deadline.Deadlines;
import vn.dangvan.docket.Stage;

/** Days announced while the system runs, on this node and beside it, and what they do to cases. */
@ExtendWith({Running.class, ArquillianExtension.class})
class CalendarIT {
    private static final String HEADER = "date,name_vi,name_en,kind,certainty,source\n";
    private static final LocalDate FAR = LocalDate.of(2028, 6, 14);

    @Inject Life life;
    @Inject Tables tables;
    @Inject Announced announced;
    @Inject Calendar calendar;
    @Inject Deadlines deadlines;
    @Inject Clock clock;

    @Deployment
    static EnterpriseArchive archive() {
        return Shipped.with(CalendarIT.class);
    }

    @Test
    void a_day_off_moves_the_due_day_of_an_open_case_and_an_entry_says_so() {
        String number = life.at(Stage.RECEIVED);
        UUID id = tables.id(number);
        LocalDate before = announced.dueOn(number);
        UUID notice = announced.off(before);
        try {
            announced.done(notice);
            LocalDate after = announced.dueOn(number);
            assertThat(after).isAfter(before);
            Map<String, Object> last = last(id);
            assertThat(last)
                    .containsEntry("act", "calendar.moved")
                    .containsEntry("due", after.toString())
                    .containsEntry("unit", Life.UNIT)
                    .containsEntry(
                            "facts",
                            "{\"before\":\"%s\",\"notice\":\"%s\"}".formatted(before, notice));
            // Whoever did the batch: one of the two servers by itself, or the test that helps them.
            assertThat(last.get("actor"))
                    .isIn(Actor.SYSTEM.id(), tables.officer(As.administrator()));
            assertThat(last.get("rule")).asString().startsWith("complaint.accept@");
            assertThat(tables.words("select entry_id from docket where id = ?", id))
                    .containsExactly(last.get("id").toString());
        } finally {
            announced.done(announced.worked(before));
        }
        assertThat(announced.dueOn(number)).isEqualTo(before);
    }

    @Test
    void a_case_whose_due_day_stays_gets_no_entry_and_keeps_its_version() {
        String number = life.at(Stage.ACCEPTED);
        int entries = tables.entries(tables.id(number)).size();
        announced.done(announced.off(FAR));
        announced.done(announced.worked(FAR));
        assertThat(tables.entries(tables.id(number))).hasSize(entries);
        assertThat(tables.words("select version from docket where number = ?", number))
                .containsExactly("2");
    }

    @Test
    void on_time_or_late_was_settled_with_the_decision_and_moves_no_more() {
        String number = life.at(Stage.APPROVED);
        List<String> settled = settled(number);
        LocalDate due = LocalDate.parse(settled.get(0));
        LocalDate off = deadlines.calendar().workingDayFrom(due);
        try {
            announced.done(announced.off(off));
            assertThat(settled(number)).isEqualTo(settled);
        } finally {
            announced.done(announced.worked(off));
        }
    }

    private List<String> settled(String number) {
        return tables.words("select resolve_due from docket where number = ?", number);
    }

    @Test
    void the_day_the_law_of_a_new_case_gives_counts_on_the_new_calendar_at_once() {
        LocalDate before = announced.dueOn(life.at(Stage.RECEIVED));
        UUID notice = announced.off(before);
        try {
            assertThat(announced.dueOn(life.at(Stage.RECEIVED))).isAfter(before);
        } finally {
            announced.done(notice);
            announced.done(announced.worked(before));
        }
    }

    @Test
    void what_another_node_has_announced_counts_here_with_the_next_question() {
        LocalDate day = LocalDate.of(2028, 7, 5);
        assertThat(deadlines.calendar().isWorking(day)).isTrue();
        tables.change(elsewhere(day));
        assertThat(deadlines.calendar().isWorking(day)).isFalse();
        announced.done(announced.worked(day));
        assertThat(deadlines.calendar().isWorking(day)).isTrue();
    }

    /** A notice as the other server would write it, in one transaction. */
    private static String elsewhere(LocalDate day) {
        UUID entry = UUID.randomUUID();
        UUID notice = UUID.randomUUID();
        return """
               do $$ begin
               perform claim_calendar();
               insert into entry (id, day, act, actor, role, subject, facts)
               values ('%1$s', '2026-11-22', 'calendar.announced', '%2$s', 'system', '%2$s', '{}');
               insert into calendar_notice (id, announced_on, entry_id, version)
               values ('%2$s', '2026-11-22', '%1$s', 0);
               insert into calendar_day (id, notice, day, kind, name_vi, name_en, decree, entry_id, version)
               values ('%2$s', '%2$s', '%3$s', 'SUBSTITUTE', 'Nghỉ', 'Off', 'Thử', '%1$s', 0);
               insert into recalculation (id, state, total, seen, moved, unclear, entry_id, version)
               values ('%2$s', 'RUNNING', 0, 0, 0, 0, '%1$s', 0);
               end $$"""
                .formatted(entry, notice, day);
    }

    @Test
    void a_notice_waits_for_whoever_is_counting_days() {
        String free = "select pg_try_advisory_lock(20121, 112) and pg_advisory_unlock(20121, 112)";
        tables.tried(
                em -> {
                    deadlines.calendar();
                    assertThat(Together.all(1, i -> tables.words(free)).get(0))
                            .containsExactly("false");
                });
    }

    @Test
    void what_cannot_be_announced_is_refused_by_name_and_changes_nothing() {
        LocalDate today = LocalDate.now(clock);
        int notices = announced.count();
        assertThat(Refusal.of(() -> announced.off(today.minusDays(60))))
                .isEqualTo("calendar-day-past");
        assertThat(Refusal.of(() -> announced.off(LocalDate.of(2026, 11, 24))))
                .isEqualTo("calendar-day-already-so");
        assertThat(Refusal.of(() -> announced.worked(FAR))).isEqualTo("calendar-day-already-so");
        assertThat(Refusal.of(() -> announced.off(LocalDate.of(2101, 1, 3))))
                .isEqualTo("date-beyond-calendar");
        assertThat(Refusal.of(() -> announced.swap(FAR, FAR))).isEqualTo("calendar-day-twice");
        assertThat(Refusal.of(() -> announced.pasted(HEADER + "2028-06-14,a,b,holiday,x,c")))
                .isEqualTo("calendar-line-unreadable");
        assertThat(announced.count()).isEqualTo(notices);
    }

    @Test
    void one_wrong_day_of_a_file_leaves_out_all_of_it() {
        int notices = announced.count();
        String file =
                HEADER
                        + "2028-06-20,Nghỉ,Off,holiday,published,QĐ\n"
                        + "2026-11-24,Nghỉ,Off,holiday,published,QĐ";
        assertThat(Refusal.of(() -> announced.pasted(file))).isEqualTo("calendar-day-already-so");
        assertThat(announced.count()).isEqualTo(notices);
        assertThat(deadlines.calendar().isWorking(LocalDate.of(2028, 6, 20))).isTrue();
    }

    @Test
    void nobody_but_administrators_announces() {
        Announcement what = CalendarFile.read(HEADER + "2028-06-21,a,b,holiday,published,c");
        for (As other : List.of(Life.INTAKE, Life.INSPECTOR, Life.LEADER)) {
            assertThat(Refusal.of(() -> other.act(() -> calendar.announce(what))))
                    .isEqualTo(Refusal.NO_ACCESS);
            assertThat(Refusal.of(() -> other.act(() -> calendar.notices())))
                    .isEqualTo(Refusal.NO_ACCESS);
        }
    }

    private Map<String, Object> last(UUID id) {
        List<Map<String, Object>> entries = tables.entries(id);
        return entries.get(entries.size() - 1);
    }
}

package vn.dangvan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.dangvan.checking.Course;
import vn.dangvan.checking.LedgerCheck;
import vn.dangvan.checking.Report;

/** The check of a ledger that is as it should be, and of what it has to tell apart. */
class LedgerCheckIT {
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(2);

    /** What {@code guards.csv} has to say of what is no guard of every table. */
    private static final String GUARDS =
            """
            select c.relname || ',' || t.tgname || ',"' || pg_get_triggerdef(t.oid, true) || '"'
            from pg_trigger t join pg_class c on c.oid = t.tgrelid
            where not t.tgisinternal and c.relnamespace = 'public'::regnamespace
              and (t.tgname not in ('guarded', 'kept', 'whole', 'traced')
                   or c.relname in ('entry', 'opening', 'pseudonym', 'leaf', 'footprint', 'checkpoint'))
            union all select 'function,' || p.proname || ',' || encode(sha256(convert_to(concat_ws('|', l.lanname,
                   p.prosecdef, p.provolatile, array_to_string(p.proconfig, ','), p.prosrc), 'UTF8')), 'hex')
            from pg_proc p join pg_language l on l.oid = p.prolang
            where p.pronamespace = 'public'::regnamespace and (p.prorettype = 'trigger'::regtype or p.proname = 'fresh_salt')
            order by 1""";

    @AfterAll
    static void end() {
        THREADS.shutdown();
    }

    @Test
    void a_ledger_as_it_should_be_is_sound() throws Exception {
        PlainLedger ledger = PlainLedger.fresh();
        for (int i = 0; i < 5; i++) {
            ledger.act(120);
            ledger.node().round();
        }
        Course course = new Course();
        Report report = check(ledger, course);
        assertThat(report.findings()).as(() -> rows(ledger)).isEmpty();
        assertThat(report.sound()).isTrue();
        assertThat(report.size()).isEqualTo(ledger.published()).isEqualTo(801);
        assertThat(report.looked())
                .containsEntry("leaves", 801L)
                .containsEntry("checkpoints", 5L)
                .containsEntry("rows", 602L);
        assertThat(course.done()).isEqualTo(course.total()).isPositive();
    }

    @Test
    void what_was_changed_is_found_on_either_of_the_two_connections() throws Exception {
        PlainLedger ledger = PlainLedger.published(9);
        Object id = ledger.rows("select id from docket order by id limit 1").get(0).get("id");
        ledger.tamper("update docket set matter = 'bribe' where id = '%s'".formatted(id));
        ledger.tamper(
                "update entry set unit = 'x' where id = (select entry_id from leaf where index = 4)");
        Report report = check(ledger, new Course());
        assertThat(report.whole()).isTrue();
        assertThat(report.first("row-changed")).hasValue("docket/" + id);
        assertThat(report.first("entry-changed")).hasValue("4");
        assertThat(report.found()).isEqualTo(2);
    }

    @Test
    void a_leaf_where_nobody_walks_is_found() throws Exception {
        PlainLedger ledger = PlainLedger.published(9);
        ledger.act(3);
        ledger.superuser("alter table leaf drop constraint leaf_index_check");
        ledger.tamper(
                """
                insert into leaf (index, entry_id, bytes, hash)
                select -1, w.entry_id, l.bytes, l.hash from leaf l, waiting w where l.index = 1 limit 1;
                delete from waiting where entry_id in (select entry_id from leaf)""");
        assertThat(check(ledger, new Course()).first("leaf-astray")).hasValue("leaf");
    }

    @Test
    void a_check_that_is_stopped_tells_so_and_leaves_its_connections_as_they_were()
            throws Exception {
        PlainLedger ledger = PlainLedger.published(9);
        Course course = new Course();
        course.stop();
        assertThat(check(ledger, course).whole()).isFalse();
        assertThat(check(ledger, new Course()).sound()).isTrue();
    }

    private static String rows(PlainLedger ledger) {
        StringBuilder rows = new StringBuilder("guards.csv has to hold:\n");
        for (Map<String, Object> row : ledger.rows(GUARDS)) {
            rows.append(List.copyOf(row.values()).get(0)).append('\n');
        }
        return rows.toString();
    }

    private static Report check(PlainLedger ledger, Course course) throws Exception {
        return new LedgerCheck(ledger.folder, ledger.policy, THREADS)
                .check(ledger.application(), course);
    }
}

package vn.dangvan.inner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Asks the catalogue, so that a table somebody adds without its guards does not go unseen. */
class EveryTableIsGuardedIT {
    private static final String UNGUARDED =
            """
            select c.relname from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'f')
              and (select count(*) from pg_trigger t
                   where t.tgrelid = c.oid and t.tgenabled in ('O', 'A')
                     and (t.tgname, t.tgfoid::regproc::text, t.tgtype) in (
                         ('guarded', 'guard', %1$d),
                         ('kept', 'refuse_change', %2$d),
                         ('whole', 'refuse_change', %3$d))) < 3
            order by 1"""
                    .formatted(1 + 2 + 4 + 16, 1 + 2 + 8, 2 + 32);

    private static final String TIMES =
            """
            select c.relname || '.' || a.attname from pg_attribute a
            join pg_class c on c.oid = a.attrelid
            join pg_type t on t.oid = a.atttypid
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
              and a.attnum > 0 and t.typcategory in ('D', 'T') and t.typname <> 'date'
            order by 1""";

    /**
     * The ledger's own tables have triggers of their own, a draft is not filed yet, the others are
     * the owner's.
     */
    private static final List<String> WITH_A_REASON =
            List.of(
                    "acts_done",
                    "alarm",
                    "checkpoint",
                    "draft",
                    "entry",
                    "flyway_schema_history",
                    "footprint",
                    "leaf",
                    "number_secret",
                    "opening",
                    "pseudonym",
                    "waiting");

    private static final String UNTRACED =
            """
            select c.relname from pg_class c
            where c.relnamespace = 'public'::regnamespace
              and exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'guarded')
              and not exists (select 1 from pg_trigger t
                   where t.tgrelid = c.oid and t.tgname = 'traced' and t.tgenabled in ('O', 'A')
                     and t.tgfoid::regproc::text = 'leave_footprint' and t.tgtype = %d and t.tgnargs > 0)
            order by 1"""
                    .formatted(1 + 4 + 16);

    /** Before each row of update and delete; before each statement of truncate. */
    private static final int BEFORE_CHANGE = 1 + 2 + 8 + 16;

    private static final int BEFORE_TRUNCATE = 2 + 32;

    private static final String OWN_GUARDS =
            "select concat_ws(' ', tgrelid::regclass, tgname, tgfoid::regproc, tgtype, tgenabled)"
                    + " from pg_trigger where tgrelid in ('acts_done'::regclass, 'alarm'::regclass,"
                    + " 'checkpoint'::regclass,"
                    + " 'entry'::regclass, 'footprint'::regclass, 'leaf'::regclass,"
                    + " 'opening'::regclass, 'pseudonym'::regclass, 'waiting'::regclass)"
                    + " and not tgisinternal order by 1";

    @Test
    void every_table_of_state_has_its_three_guards() {
        assertThat(Prompt.owner().words(UNGUARDED)).isEqualTo(WITH_A_REASON);
    }

    @Test
    void a_table_without_guards_would_be_found() {
        assertThat(with("create table bare (id uuid)", UNGUARDED)).contains("bare");
    }

    @Test
    void a_table_with_a_guard_switched_off_would_be_found() {
        assertThat(with("alter table taken disable trigger guarded", UNGUARDED)).contains("taken");
    }

    @Test
    void a_table_with_one_guard_missing_would_be_found() {
        assertThat(with("drop trigger whole on taken", UNGUARDED)).contains("taken");
    }

    @Test
    void every_table_of_state_leaves_footprints() {
        assertThat(Prompt.owner().words(UNTRACED)).isEmpty();
        assertThat(with("drop trigger traced on taken", UNTRACED)).contains("taken");
        assertThat(with("alter table taken disable trigger traced", UNTRACED)).contains("taken");
    }

    @Test
    void the_ledger_has_the_guards_of_its_own() {
        String stays = " stays refuse_change " + BEFORE_CHANGE + " O";
        String whole = " whole refuse_change " + BEFORE_TRUNCATE + " O";
        assertThat(Prompt.owner().words(OWN_GUARDS))
                .containsExactly(
                        "acts_done grows only_more " + (1 + 2 + 16) + " O",
                        "acts_done kept refuse_change " + (1 + 2 + 8) + " O",
                        "acts_done" + whole,
                        "checkpoint" + stays,
                        "checkpoint" + whole,
                        "entry entered enter " + (1 + 4) + " O",
                        "entry entry_is_kept refuse_change " + BEFORE_TRUNCATE + " O",
                        "entry entry_stays refuse_change " + BEFORE_CHANGE + " O",
                        "footprint" + stays,
                        "footprint" + whole,
                        "leaf counted count_placed " + 4 + " O",
                        "leaf next_places take_places " + 4 + " O",
                        "leaf" + stays,
                        "leaf" + whole,
                        "opening erased only_erased " + (1 + 2 + 16) + " O",
                        "opening kept refuse_change " + (1 + 2 + 8) + " O",
                        "opening" + whole,
                        "pseudonym erased only_erased " + (1 + 2 + 16) + " O",
                        "pseudonym kept refuse_change " + (1 + 2 + 8) + " O",
                        "pseudonym" + whole);
    }

    @Test
    void no_column_tells_the_time_of_day() {
        assertThat(Prompt.owner().words(TIMES))
                .containsExactly("flyway_schema_history.installed_on");
    }

    @Test
    void a_column_that_tells_the_time_of_day_would_be_found() {
        assertThat(with("alter table taken add made_at timestamptz", TIMES))
                .contains("taken.made_at");
    }

    @Test
    void the_application_owns_nothing() {
        String owned =
                "select classid::regclass || ' ' || objid from pg_shdepend"
                        + " where refobjid = 'dangvan_app'::regrole and deptype = 'o'";
        assertThat(Prompt.owner().words(owned)).isEmpty();
    }

    @Test
    void the_application_is_no_other_role() {
        String member =
                "select roleid::regrole::text from pg_auth_members"
                        + " where member = 'dangvan_app'::regrole";
        assertThat(Prompt.owner().words(member)).isEmpty();
        String power =
                "select 1 from pg_roles where rolname = 'dangvan_app' and (rolsuper or"
                        + " rolcreatedb or rolcreaterole or rolreplication or rolbypassrls)";
        assertThat(Prompt.owner().words(power)).isEmpty();
    }

    @Test
    void the_application_deletes_drafts_only() {
        assertThat(tablesWith("delete")).containsExactly("draft");
    }

    @Test
    void the_application_truncates_nothing_and_hangs_triggers_nowhere() {
        assertThat(tablesWith("truncate")).isEmpty();
        assertThat(tablesWith("trigger")).isEmpty();
        assertThat(tablesWith("references")).isEmpty();
        assertThat(tablesWith("maintain")).isEmpty();
    }

    @Test
    void the_application_updates_state_and_drafts_but_neither_ledger_nor_figures() {
        assertThat(tablesWith("update"))
                .containsExactly(
                        "barred",
                        "docket",
                        "draft",
                        "erasure",
                        "ledger_check",
                        "log_key",
                        "officer",
                        "paper_number",
                        "recalculation",
                        "reception_book",
                        "reception_session",
                        "reception_turn",
                        "submission",
                        "taken",
                        "unit");
    }

    private static List<String> tablesWith(String right) {
        return Prompt.owner()
                .words(
                        "select relname from pg_class where relnamespace = 'public'::regnamespace"
                                + " and relkind in ('r', 'p', 'v', 'm', 'f')"
                                + " and has_table_privilege('dangvan_app', oid, '"
                                + right
                                + "') order by 1");
    }

    /** What a question answers after somebody has done something. */
    private static List<String> with(String deed, String question) {
        return Prompt.owner().words(List.of(deed, question));
    }
}

package vn.dangvan.inner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** History stays: what neither the application nor a person at the prompt can do. */
class RightsIT {
    private static final String ENTRY =
            "insert into entry (id, day, act, actor, role, subject, facts%s)"
                    + " values (gen_random_uuid(), date '2026-03-02', 'test.tried',"
                    + " gen_random_uuid(), 'public', gen_random_uuid(), '{}'%s)";

    @Test
    void the_application_may_add_an_entry() {
        assertThat(asApplication(ENTRY.formatted("", ""))).isEqualTo(Refusal.NONE);
    }

    @Test
    void the_application_cannot_number_an_entry() {
        assertThat(
                        asApplication(
                                ENTRY.formatted(", sequence", ", 1")
                                        .replace(") values", ") overriding system value values")))
                .isEqualTo(Refusal.NO_RIGHT);
    }

    @Test
    void the_application_cannot_say_in_which_transaction_an_entry_was_written() {
        assertThat(asApplication(ENTRY.formatted(", xact", ", pg_current_xact_id()")))
                .isEqualTo(Refusal.NO_RIGHT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update entry set facts = '{}'",
                "delete from waiting",
                "insert into waiting (sequence, entry_id) select sequence, id from entry",
                "delete from leaf",
                "update leaf set bytes = bytes",
                "update checkpoint set note = note",
                "insert into footprint (entry_id, state, row_key, digest)"
                        + " select id, 'docket', 'x', sha256('') from entry",
                "delete from opening",
                "delete from pseudonym",
                "update opening set entry_id = entry_id",
                "insert into opening (entry_id, salt) select id, fresh_salt() from entry",
                "select fresh_salt()",
                "delete from entry",
                "truncate entry cascade"
            })
    void the_application_cannot_rewrite_the_ledger(String sql) {
        assertThat(asApplication(sql)).isEqualTo(Refusal.NO_RIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit", "officer", "docket", "submission", "taken", "barred", "tally"})
    void the_application_can_neither_delete_nor_truncate_state(String table) {
        assertThat(asApplication("delete from " + table)).isEqualTo(Refusal.NO_RIGHT);
        assertThat(asApplication("truncate " + table + " cascade")).isEqualTo(Refusal.NO_RIGHT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into tally (unit, month, settled, on_time, entry_id)"
                        + " select 'xa-phu-son', date '2001-01-01', 1, 1, id from entry limit 1",
                "update tally set on_time = settled"
            })
    void the_application_cannot_make_figures(String sql) {
        assertThat(asApplication(sql)).isEqualTo(Refusal.NO_RIGHT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table docket disable trigger guarded",
                "drop trigger kept on docket",
                "set session_replication_role = replica",
                "set role dangvan_owner",
                "create or replace function guard() returns trigger language plpgsql"
                        + " as 'begin return new; end'",
                "call guard_table('draft')"
            })
    void the_application_cannot_take_a_guard_away(String sql) {
        assertThat(asApplication(sql)).isEqualTo(Refusal.NO_RIGHT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table loot (id uuid)",
                "create temporary table loot (id uuid)",
                "create schema loot",
                "create view loot as select 1",
                "alter table docket add column loot text",
                "alter table docket drop column entry_id",
                "alter table entry rename to loot",
                "drop table taken",
                "drop function guard() cascade",
                "select setval('case_number', 1)",
                "select nextval('case_number')",
                "select secret from number_secret",
                "comment on table docket is 'loot'",
                "copy docket to '/tmp/loot'",
                "select pg_read_file('postgresql.conf')",
                "select * from flyway_schema_history"
            })
    void the_application_can_build_change_and_carry_off_nothing(String sql) {
        assertThat(asApplication(sql)).isEqualTo(Refusal.NO_RIGHT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update entry set facts = '{}'",
                "delete from entry",
                "truncate entry cascade",
                "delete from unit",
                "delete from officer",
                "delete from docket",
                "delete from submission",
                "delete from taken",
                "delete from tally",
                "truncate unit cascade",
                "truncate officer cascade",
                "truncate docket cascade",
                "truncate submission",
                "truncate taken",
                "truncate barred",
                "truncate tally"
            })
    void not_even_the_owner_forgets_by_mistake(String sql) {
        assertThat(Prompt.owner().refusal(sql)).isEqualTo(Refusal.KEPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update docket set language = 'en'",
                "update officer set left_on = null",
                "update tally set on_time = settled",
                "insert into taken (id, case_id, seq, act, rule, done_on, codes, entry_id, version)"
                        + " select id, id, 999, 'close', 'x', received_on, '{}', entry_id, 0"
                        + " from docket limit 1"
            })
    void not_even_the_owner_changes_state_without_an_entry(String sql) {
        assertThat(Prompt.owner().refusal(sql)).isEqualTo(Refusal.UNGUARDED);
    }

    private static String asApplication(String sql) {
        return Prompt.application().refusal(sql);
    }
}

package vn.dangvan.inner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.TransactionalException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dangvan.accountability.Ledger;
import vn.dangvan.docket.Docket;
import vn.dangvan.docket.Stage;
import vn.dangvan.journal.Taken;
import vn.dangvan.problem.ProblemType;

/** No change without an entry: what each net catches, and what passes all of them. */
@ExtendWith({Running.class, ArquillianExtension.class})
class FourNetsIT {
    private static final String MISSING = ProblemType.LEDGER_ENTRY_MISSING.slug();
    private static final String SHEET =
            "insert into taken (id, case_id, seq, act, rule, done_on, officer, codes, entry_id,"
                    + " version) values (gen_random_uuid(), ?, 1, 'examine', 'examine@2012-07-01',"
                    + " date '2026-03-02', ?, '{}', ?, 0)";

    @Inject Ledger ledger;
    @Inject Tables tables;
    @Inject Life life;

    @Deployment
    static EnterpriseArchive archive() {
        return Shipped.with(FourNetsIT.class);
    }

    @Test
    void a_change_of_an_entity_without_an_entry_is_refused_at_commit() {
        UUID id = filed();
        assertThat(Refusal.of(() -> tables.within(em -> Rows.change(em, id)))).isEqualTo(MISSING);
        assertThat(stage(id)).isEqualTo("RECEIVED");
    }

    @Test
    void a_change_of_an_entity_without_an_entry_is_refused_when_a_query_flushes_it() {
        UUID id = filed();
        String reason =
                Refusal.of(
                        () ->
                                tables.within(
                                        em -> {
                                            Rows.change(em, id);
                                            em.createQuery("select count(d) from Docket d")
                                                    .getSingleResult();
                                        }));
        assertThat(reason).isEqualTo(MISSING);
    }

    @Test
    void a_new_entity_without_an_entry_is_refused() {
        assertThat(Refusal.of(() -> tables.tried(em -> em.persist(Rows.docket()))))
                .isEqualTo(MISSING);
    }

    @Test
    void a_new_entity_before_its_entry_is_refused() {
        Docket docket = Rows.docket();
        String reason =
                Refusal.of(
                        () ->
                                tables.tried(
                                        em -> {
                                            em.persist(docket);
                                            ledger.record(new Tried(docket.id()));
                                        }));
        assertThat(reason).isEqualTo(MISSING);
        assertThat(tables.entries(docket.id())).isEmpty();
    }

    @Test
    void a_child_row_alone_without_an_entry_is_refused() {
        UUID id = filed();
        assertThat(Refusal.of(() -> tables.tried(em -> em.persist(sheet(id))))).isEqualTo(MISSING);
    }

    @Test
    void a_bulk_update_without_an_entry_is_refused() {
        UUID id = filed();
        assertThat(Refusal.of(() -> tables.tried(em -> Rows.bulk(em, id))))
                .isEqualTo(Refusal.UNGUARDED);
    }

    @Test
    void a_bulk_update_is_refused_even_beside_an_entry() {
        UUID id = filed();
        String reason =
                Refusal.of(
                        () ->
                                tables.tried(
                                        em -> {
                                            ledger.record(new Tried(id));
                                            Rows.bulk(em, id);
                                        }));
        assertThat(reason).isEqualTo(Refusal.UNGUARDED);
    }

    @Test
    void native_sql_without_an_entry_is_refused() {
        assertThat(refusalOf("update docket set language = 'en' where id = ?", filed()))
                .isEqualTo(Refusal.UNGUARDED);
    }

    @Test
    void native_sql_that_points_at_an_old_entry_is_refused() {
        UUID id = filed();
        UUID old = entry(filed());
        assertThat(refusalOf("update docket set entry_id = ? where id = ?", old, id))
                .isEqualTo(Refusal.UNGUARDED);
    }

    @Test
    void a_row_inserted_under_an_entry_of_another_transaction_is_refused() {
        UUID id = filed();
        UUID inspector = tables.officer(Life.INSPECTOR);
        assertThat(refusalOf(SHEET, id, inspector, entry(id))).isEqualTo(Refusal.UNGUARDED);
    }

    @Test
    void a_row_inserted_under_an_entry_there_is_not_is_refused() {
        UUID id = filed();
        UUID inspector = tables.officer(Life.INSPECTOR);
        assertThat(refusalOf(SHEET, id, inspector, UUID.randomUUID())).isEqualTo(Refusal.UNGUARDED);
    }

    @Test
    void nothing_is_recorded_outside_a_transaction() {
        Tried tried = new Tried(UUID.randomUUID());
        assertThatThrownBy(() -> ledger.record(tried)).isInstanceOf(TransactionalException.class);
        assertThat(tables.entries(tried.subject())).isEmpty();
    }

    @Test
    void a_new_entity_behind_its_entry_is_stored_and_names_it() {
        Docket docket = Rows.docket();
        tables.tried(
                em -> {
                    ledger.record(new Tried(docket.id()));
                    em.persist(docket);
                    em.flush();
                    assertThat(Rows.named(em, "Docket", docket.id()))
                            .isEqualTo(Rows.recorded(em, docket.id()));
                });
    }

    @Test
    void a_change_beside_its_entry_is_stored_and_names_it() {
        UUID id = filed();
        tables.tried(
                em -> {
                    Rows.change(em, id);
                    ledger.record(new Tried(id));
                    em.flush();
                    assertThat(Rows.named(em, "Docket", id)).isEqualTo(Rows.recorded(em, id));
                });
    }

    @Test
    void two_rows_may_stand_under_one_entry() {
        UUID id = filed();
        tables.tried(
                em -> {
                    Taken sheet = sheet(id);
                    Rows.change(em, id);
                    ledger.record(new Tried(id));
                    em.persist(sheet);
                    em.flush();
                    assertThat(Rows.named(em, "Docket", id)).isEqualTo(Rows.recorded(em, id));
                    assertThat(Rows.named(em, "Taken", sheet.id()))
                            .isEqualTo(Rows.recorded(em, id));
                });
    }

    @Test
    void an_entry_goes_with_the_row_that_was_refused() {
        Docket docket = Rows.docket();
        UUID there = filed();
        String reason =
                Refusal.of(
                        () ->
                                tables.within(
                                        em -> {
                                            ledger.record(new Tried(docket.id()));
                                            em.persist(docket);
                                            Rows.bulk(em, there);
                                        }));
        assertThat(reason).isEqualTo(Refusal.UNGUARDED);
        assertThat(tables.entries(docket.id())).isEmpty();
        assertThat(tables.words("select id from docket where id = ?", docket.id())).isEmpty();
    }

    @Test
    void every_entity_lies_in_a_guarded_table() {
        Set<String> open = new TreeSet<>();
        tables.tried(em -> em.getMetamodel().getEntities().forEach(e -> open.add(table(e))));
        assertThat(open).contains("docket", "taken", "officer");
        open.removeAll(
                tables.words(
                        "select tgrelid::regclass::text from pg_trigger where tgname = 'guarded'"));
        // The entry guards itself; a draft is not filed yet.
        assertThat(open).containsExactlyInAnyOrder("entry", "draft");
    }

    private UUID filed() {
        return tables.id(life.at(Stage.RECEIVED));
    }

    private UUID entry(UUID subject) {
        return (UUID) tables.entries(subject).get(0).get("id");
    }

    private String stage(UUID id) {
        return tables.words("select stage from docket where id = ?", id).get(0);
    }

    private Taken sheet(UUID caseId) {
        return Rows.taken(caseId, tables.officer(Life.INSPECTOR));
    }

    private String refusalOf(String sql, Object... values) {
        return Refusal.of(() -> tables.change(sql, values));
    }

    private static String table(EntityType<?> entity) {
        jakarta.persistence.Table table =
                entity.getJavaType().getAnnotation(jakarta.persistence.Table.class);
        return table == null ? entity.getName().toLowerCase(Locale.ROOT) : table.name();
    }
}

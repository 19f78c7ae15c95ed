package vn.dangvan.inner;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dangvan.accountability.Ledger;
import vn.dangvan.docket.Stage;
import vn.dangvan.intake.Intake;
import vn.dangvan.intake.Receipt;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.proceedings.Proceedings;
import vn.dangvan.proceedings.Reporter;

/** One act is one entry, one sheet of the journal and one version, or nothing at all. */
@ExtendWith({Running.class, ArquillianExtension.class})
class ProceedingsIT {
    private static final Map<String, String> TEXT = Map.of("text", "Đã ghi.");
    private static final Map<String, String> REASON = Map.of("reason", "Có lý do.");
    private static final Map<String, String> STORM =
            Map.of("ground", "obstacle", "reason", "Bão lũ.");
    private static final Map<String, String> PART =
            Map.of("kind", "petition", "matter", "other", "text", "Tách.");

    /** PostgreSQL: what must be there once is there already. */
    private static final String THERE_ALREADY = "23505";

    @Inject Life life;
    @Inject Tables tables;
    @Inject Ledger ledger;
    @Inject Intake intake;
    @Inject Proceedings proceedings;
    @Inject Reporter reporter;

    @Deployment
    static EnterpriseArchive archive() {
        return Shipped.with(ProceedingsIT.class);
    }

    @Test
    void an_act_of_each_shape_is_one_entry_one_sheet_and_one_version() {
        String number = life.at(Stage.RECEIVED);
        once(Life.INTAKE, number, "count-signatories", Map.of("people", "2"));
        Map<String, String> speaker = Map.of("representatives", "1", "text", "Một người.");
        once(Life.INTAKE, number, "name-representatives", speaker);
        Map<String, String> as =
                Map.of("kind", "complaint", "matter", "delay", "field", "land", "unit", Life.UNIT);
        once(Life.INTAKE, number, "classify", as);
        once(Life.INTAKE, number, "accept", Map.of("remote", "yes"));
        once(Life.LEADER, number, "split", PART);
        String inspector = tables.officer(Life.INSPECTOR).toString();
        once(Life.LEADER, number, "assign", Map.of("inspector", inspector));
        once(Life.INSPECTOR, number, "allege", TEXT);
        once(Life.LEADER, number, "suspend", STORM);
        once(Life.LEADER, number, "send-order", Map.of());
        once(Life.LEADER, number, "resume", REASON);
    }

    @Test
    void an_act_of_the_reporter_is_one_too_and_names_nobody() {
        Receipt receipt = intake.lodge(Letters.complaint(Life.UNIT));
        UUID id = tables.id(receipt.number());
        reporter.take(receipt.returnCode(), receipt.number(), 0, "supplement", TEXT);
        assertThat(trace(receipt.number())).isEqualTo("1 1 1 2");
        assertThat(tables.words("select concat(officer, codes) from taken where case_id = ?", id))
                .containsExactly("{}");
        assertThat(tables.entries(id).get(1))
                .containsEntry("act", "reporter.supplemented")
                .containsEntry("role", "public")
                .containsEntry("facts", "{}");
    }

    @Test
    void what_is_taken_back_leaves_nothing() {
        String number = life.at(Stage.ASSIGNED);
        String lines = "select count(*) from docket where origin = ?";
        tables.tried(em -> life.take(Life.INSPECTOR, number, "examine", TEXT));
        tables.tried(em -> life.take(Life.LEADER, number, "split", PART));
        assertThat(trace(number)).isEqualTo("3 3 3 4");
        assertThat(tables.words(lines, tables.id(number))).containsExactly("1");
    }

    @Test
    void two_sheets_of_one_number_are_refused() {
        UUID id = tables.id(life.at(Stage.CLASSIFIED));
        UUID officer = tables.officer(Life.INSPECTOR);
        String reason =
                Refusal.of(
                        () ->
                                tables.tried(
                                        em -> {
                                            ledger.record(new Tried(id));
                                            em.persist(Rows.taken(id, officer));
                                        }));
        assertThat(reason).isEqualTo(THERE_ALREADY);
    }

    @Test
    void who_may_not_do_it_is_told_so_and_who_may_not_see_it_is_told_nothing() {
        String number = life.at(Stage.ASSIGNED);
        refused(ProblemType.NOT_YOUR_CASE, Life.SUPERIOR, number, "assign");
        refused(ProblemType.NOT_YOUR_CASE, Life.LEADER, number, "examine");
        refused(ProblemType.NOT_YOUR_CASE, Life.INSPECTOR, number, "assign");
        refused(ProblemType.NOT_YOUR_CASE, Life.LEADER, number, "supplement");
        refused(ProblemType.NOT_YOUR_CASE, Life.LEADER, number, "withdraw");
        for (As nobody :
                List.of(Life.INTAKE, As.otherInspector(Life.OFFICE), As.leader("an-binh"))) {
            refused(ProblemType.NOT_FOUND, nobody, number, "examine");
            refused(ProblemType.NOT_FOUND, nobody, number, "no-such-act");
        }
        assertThat(trace(number)).isEqualTo("3 3 3 4");
    }

    @Test
    void what_is_no_act_or_not_one_of_this_procedure_is_refused() {
        String number = life.at(Stage.ACCEPTED);
        for (String none : List.of("no-such-act", "", "\0", "x".repeat(9_000), "Assign")) {
            refused(ProblemType.ACT_UNKNOWN, Life.LEADER, number, none);
        }
        for (String other : List.of("notify-parties", "take-over", "demand-report", "protect")) {
            refused(ProblemType.ACT_NOT_IN_LAW, Life.LEADER, number, other);
        }
        assertThat(trace(number)).isEqualTo("2 2 2 3");
    }

    @Test
    void an_act_is_done_only_where_the_law_of_the_day_has_it() {
        String number = life.at(Stage.ACCEPTED);
        LocalDate before = LocalDate.of(2026, 6, 30);
        assertThat(Refusal.of(() -> life.take(before, Life.LEADER, number, "suspend", STORM)))
                .isEqualTo(ProblemType.ACT_NOT_IN_LAW.slug());
        life.take(before.plusDays(1), Life.LEADER, number, "suspend", STORM);
        assertThat(trace(number)).isEqualTo("3 3 3 4");
    }

    @Test
    void an_act_out_of_turn_is_refused() {
        String number = life.at(Stage.ASSIGNED);
        refused(ProblemType.WRONG_STAGE, Life.LEADER, number, "close", Map.of());
        Map<String, String> proof = Map.of("remedy", "apology", "text", "Xong.");
        refused(ProblemType.WRONG_STAGE, Life.LEADER, number, "remedy", proof);
        refused(ProblemType.ACT_NEEDED_FIRST, Life.INSPECTOR, number, "documents-received");
        refused(ProblemType.NOT_SUSPENDED, Life.LEADER, number, "resume", REASON);
        life.take(Life.LEADER, number, "suspend", STORM);
        refused(ProblemType.CASE_SUSPENDED, Life.INSPECTOR, number, "examine");
        refused(ProblemType.CASE_SUSPENDED, Life.LEADER, number, "suspend", STORM);
        assertThat(trace(number)).isEqualTo("4 4 4 5");
    }

    @Test
    void who_saw_another_version_is_told_so() {
        String number = life.at(Stage.ASSIGNED);
        for (int seen : new int[] {-1, 0, 2, 4, Integer.MAX_VALUE}) {
            assertThat(Refusal.of(() -> take(Life.INSPECTOR, number, seen, "examine", TEXT)))
                    .isEqualTo(ProblemType.CHANGED_MEANWHILE.slug());
        }
        assertThat(trace(number)).isEqualTo("3 3 3 4");
    }

    @Test
    void of_two_officers_who_do_different_things_at_once_one_wins() {
        for (int round = 0; round < 5; round++) {
            String number = life.at(Stage.ASSIGNED);
            List<String> outcomes =
                    Together.all(
                            2,
                            i ->
                                    Refusal.of(
                                            () -> {
                                                if (i == 0) {
                                                    take(Life.INSPECTOR, number, 3, "allege", TEXT);
                                                } else {
                                                    take(Life.LEADER, number, 3, "suspend", STORM);
                                                }
                                            }));
            assertThat(outcomes)
                    .containsExactlyInAnyOrder(Refusal.NONE, ProblemType.CHANGED_MEANWHILE.slug());
            assertThat(trace(number)).isEqualTo("4 4 4 5");
        }
    }

    @Test
    void what_is_asked_for_is_said_and_nothing_else() {
        String number = life.at(Stage.ASSIGNED);
        Map<String, String> more = new HashMap<>(TEXT);
        more.put("found", "founded");
        refused(ProblemType.INPUT_INVALID, Life.INSPECTOR, number, "examine", more);
        refused(ProblemType.INPUT_INVALID, Life.INSPECTOR, number, "examine", Map.of());
        refused(ProblemType.INPUT_INVALID, Life.INSPECTOR, number, "examine", Map.of("text", " "));
        Map<String, String> ground = new HashMap<>(STORM);
        ground.put("ground", "because");
        refused(ProblemType.UNKNOWN_CODE, Life.LEADER, number, "suspend", ground);
        ground.put("ground", "withdrawn");
        refused(ProblemType.UNKNOWN_CODE, Life.LEADER, number, "suspend", ground);
        assertThat(trace(number)).isEqualTo("3 3 3 4");
    }

    /** Does an act and looks at what it has left. */
    private void once(As who, String number, String act, Map<String, String> said) {
        int before = life.version(number);
        life.take(who, number, act, said);
        int now = before + 1;
        assertThat(trace(number)).as(act).isEqualTo("%d %d %d %d", now, now, now, now + 1);
        String last =
                "select t.act || ' ' || e.rule from docket d join entry e on e.id = d.entry_id"
                        + " join taken t on t.entry_id = e.id and t.case_id = d.id and t.seq = d.acts"
                        + " where d.number = ? and e.sequence ="
                        + " (select max(sequence) from entry where subject = d.id)";
        assertThat(tables.words(last, number))
                .singleElement()
                .asString()
                .startsWith(act + " " + act + "@");
    }

    private void refused(ProblemType why, As who, String number, String act) {
        refused(why, who, number, act, TEXT);
    }

    private void refused(
            ProblemType why, As who, String number, String act, Map<String, String> said) {
        assertThat(Refusal.of(() -> life.take(who, number, act, said)))
                .as("%s by %s", act, who)
                .isEqualTo(why.slug());
    }

    private void take(As who, String number, int seen, String act, Map<String, String> said) {
        who.act(() -> proceedings.take(number, seen, act, said));
    }

    /** Version, acts, sheets and entries of a case; the first entry is that of its receipt. */
    private String trace(String number) {
        String trace =
                "select concat_ws(' ', version, acts,"
                        + " (select count(*) from taken where case_id = d.id),"
                        + " (select count(*) from entry where subject = d.id))"
                        + " from docket d where number = ?";
        return tables.words(trace, number).get(0);
    }
}

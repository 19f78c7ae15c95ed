package vn.dangvan.inner;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dangvan.casework.CaseView;
import vn.dangvan.casework.Dossier;
import vn.dangvan.docket.Stage;
import vn.dangvan.document.PaperCard;
import vn.dangvan.document.PaperFile;
import vn.dangvan.erasure.Erasing;
import vn.dangvan.intake.Intake;
import vn.dangvan.intake.Receipt;
import vn.dangvan.intake.Submissions;
import vn.dangvan.leaf.Leaf;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.proceedings.Reporter;
import vn.dangvan.proving.ActProof;
import vn.dangvan.proving.Checked;
import vn.dangvan.proving.Proving;
import vn.dangvan.proving.Receipts;
import vn.dangvan.sequencing.Assembly;
import vn.dangvan.sequencing.PublicLog;
import vn.dangvan.time.Today;
import vn.dangvan.tracking.Track;
import vn.dangvan.tracking.Tracking;

/** What is left of a letter that was erased: codes and days, and every leaf of the tree. */
@ExtendWith({Running.class, ArquillianExtension.class})
class ErasedIT {
    private static final LocalDate TODAY = LocalDate.now(Today.ZONE);
    private static final long LOOK = 100_000_000;
    private static final String ERASED = ProblemType.LETTER_ERASED.slug();
    private static final Submissions.Erased BY_COURT =
            new Submissions.Erased(TODAY, "court", Ended.ACT);

    @Inject Erasing erasing;
    @Inject Dossier dossier;
    @Inject Tracking tracking;
    @Inject Reporter reporter;
    @Inject Intake intake;
    @Inject PublicLog log;
    @Inject Ended ended;
    @Inject Clerk clerk;
    @Inject Life life;
    @Inject Tables tables;
    @Inject Receipts receipts;
    @Inject Proving proving;

    @Deployment
    static EnterpriseArchive archive() {
        return Shipped.with(ErasedIT.class);
    }

    @Test
    void officers_and_the_reporter_are_told_when_and_by_which_act_and_nothing_else_is_left() {
        Receipt receipt = ended.filed(TODAY, Letters.complaint(Life.UNIT));
        erase(receipt.number());
        CaseView view = Life.LEADER.see(() -> dossier.read(receipt.number()));
        assertThat(view.erased()).isEqualTo(BY_COURT);
        assertThat(view.account()).isNull();
        assertThat(view.reporter()).isNull();
        assertThat(view.ways()).isEmpty();
        assertThat(view.sheets()).isNotEmpty().allMatch(sheet -> sheet.texts().isEmpty());
        Track track = tracking.track(receipt.returnCode());
        assertThat(track.erased()).isEqualTo(BY_COURT);
        assertThat(track.account()).isNull();
        assertThat(track.latest().told()).allMatch(told -> told.texts().isEmpty());
        assertThat(track.latest().ways()).isEmpty();
        assertThat(track.latest().stage()).isEqualTo(Stage.FILED);
        assertThat(track.latest().acts()).extracting(act -> act.act()).contains("erasure.done");
    }

    @Test
    void no_key_is_left_of_the_service_or_the_reporter_and_nothing_that_was_sealed() {
        String number = ended.filed(TODAY);
        erase(number);
        assertThat(
                        tables.words(
                                "select num_nonnulls(content_key, content_key_of_reporter, story,"
                                        + " particulars, identity_key, identity_key_of_reporter,"
                                        + " reporter) from submission where id = ?",
                                tables.id(number)))
                .containsExactly("0");
    }

    @Test
    void papers_stay_as_rows_and_open_no_more_and_nothing_can_be_done_any_more() {
        Receipt receipt = intake.lodge(Letters.complaint(Life.UNIT));
        String number = receipt.number();
        PaperCard card = clerk.issue(number, 0, "refuse-complaint-notice");
        life.take(Life.INTAKE, number, "file", Map.of("ground", "copy", "reason", "Bản sao."));
        erase(number);
        assertThat(clerk.list(number)).hasSize(1);
        assertThat(Refusal.of(() -> clerk.open(number, card, PaperFile.Type.PDF)))
                .isEqualTo(ERASED);
        assertThat(Refusal.of(() -> clerk.typed(number, "refuse-complaint-notice", Life.LEADER)))
                .isEqualTo(ERASED);
        Map<String, String> more = Map.of("text", "Thêm.");
        int seen = life.version(number);
        assertThat(
                        Refusal.of(
                                () ->
                                        reporter.take(
                                                receipt.returnCode(),
                                                number,
                                                seen,
                                                "supplement",
                                                more)))
                .isEqualTo(ERASED);
        assertThat(Refusal.of(() -> ended.propose(Life.LEADER, number))).isEqualTo(ERASED);
    }

    @Test
    void its_leaves_stay_nobody_can_make_them_again_and_the_log_goes_on() throws Exception {
        String number = ended.filed(Ended.LONG_AGO);
        ended.propose(Life.LEADER, number);
        ended.settle(number);
        UUID id = tables.id(number);
        UUID[] before = entries(id);
        List<String> hashes = hashes(id);
        ended.confirm(Ended.CUSTODIAN, number);
        assertThat(leaves(before)).isZero();
        ended.settle(number);
        assertThat(hashes(id)).startsWith(hashes.toArray(String[]::new)).hasSize(before.length + 1);
        UUID[] after = entries(id);
        assertThat(leaves(after)).isEqualTo(1);
        assertThat(pseudonyms(id)).hasSize(1);
        ended.settle(life.at(Stage.ASSIGNED));
        assertThat(log.trouble()).isEmpty();
    }

    @Test
    void the_reporter_still_proves_every_act_and_is_told_which_one_erased_it() {
        Receipt receipt = ended.filed(TODAY, Letters.complaint(Life.UNIT));
        List<ActProof> before = published(receipt);
        erase(receipt.number());
        ended.settle(receipt.number());
        List<ActProof> after = published(receipt);
        assertThat(before).isNotEmpty();
        assertThat(after).hasSize(before.size() + 2);
        ActProof erasure = after.get(after.size() - 1);
        assertThat(erasure.act()).isEqualTo("erasure.done");
        for (ActProof act : after.subList(0, after.size() - 1)) {
            Checked checked = proving.check(act.receipt());
            assertThat(checked.fault()).isNull();
            assertThat(checked.told().erasedOn()).isEqualTo(TODAY);
            assertThat(checked.told().erasedBy()).isEqualTo(erasure.index());
            assertThat(checked.told().facts()).isEmpty();
        }
        assertThat(before).allMatch(kept -> proving.check(kept.receipt()).fault() == null);
        assertThat(receipts.of(receipt.returnCode()).words()).isNull();
    }

    /** What proves the acts of a letter, as soon as all of them can be proved. */
    private List<ActProof> published(Receipt receipt) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (true) {
            List<ActProof> acts = receipts.of(receipt.returnCode()).acts();
            if (acts.stream().allMatch(act -> act.state() == ActProof.State.PUBLISHED)) {
                return acts;
            }
            assertThat(System.nanoTime()).as("published").isLessThan(end);
            LockSupport.parkNanos(LOOK);
        }
    }

    @Test
    void every_case_of_a_letter_goes_at_once_with_an_entry_of_its_own() {
        String number = intake.lodge(Letters.complaint(Life.UNIT)).number();
        life.take(Life.INTAKE, number, "classify", Letters.as("complaint", Life.UNIT));
        String part = life.opened(Life.INTAKE, number, "split", Letters.part("petition"));
        Map<String, String> copy = Map.of("ground", "copy", "reason", "Bản sao.");
        life.take(Life.INTAKE, number, "file", copy);
        life.take(Life.INTAKE, part, "file", copy);
        ended.settle(number);
        ended.settle(part);
        erase(part);
        for (String each : List.of(number, part)) {
            assertThat(Life.LEADER.see(() -> dossier.read(each)).erased()).isEqualTo(BY_COURT);
            assertThat(tables.entries(tables.id(each)))
                    .filteredOn(entry -> entry.get("act").equals("erasure.done"))
                    .singleElement()
                    .satisfies(e -> assertThat(e.get("facts")).isEqualTo("{\"ground\":\"court\"}"));
        }
    }

    private void erase(String number) {
        ended.propose(Life.LEADER, number);
        String origin =
                "select o.number from docket d join docket o on o.id = d.origin where d.number = ?";
        ended.settle(tables.words(origin, number).get(0));
        ended.confirm(Life.SUPERIOR, number);
    }

    private UUID[] entries(UUID subject) {
        return tables.rows("select id from entry where subject = ?", subject).stream()
                .map(row -> (UUID) row.get("id"))
                .toArray(UUID[]::new);
    }

    private List<String> hashes(UUID subject) {
        return tables.words(
                "select encode(l.hash, 'hex') from leaf l join entry e on e.id = l.entry_id"
                        + " where e.subject = ? order by l.index",
                subject);
    }

    private List<String> pseudonyms(UUID subject) {
        return tables
                .rows(
                        "select l.bytes from leaf l join entry e on e.id = l.entry_id"
                                + " where e.subject = ?",
                        subject)
                .stream()
                .map(row -> Leaf.parse((byte[]) row.get("bytes")).subject())
                .distinct()
                .toList();
    }

    private static int leaves(UUID... entries) throws SQLException, NamingException {
        DataSource source = InitialContext.doLookup("java:jboss/datasources/dangvan");
        try (Connection connection = source.getConnection()) {
            return Assembly.of(connection, entries).size();
        }
    }
}

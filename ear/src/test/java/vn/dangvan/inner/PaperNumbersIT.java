package vn.dangvan.inner;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dangvan.docket.Stage;
import vn.dangvan.document.PaperCard;
import vn.dangvan.document.PaperFile;
import vn.dangvan.document.Papers;
import vn.dangvan.problem.ProblemType;

/** The numbers of papers, and what the ledger knows of each. */
@ExtendWith({Running.class, ArquillianExtension.class})
class PaperNumbersIT {
    private static final String NOTICE = "refuse-complaint-notice";
    private static final String CHANGED = ProblemType.CHANGED_MEANWHILE.slug();

    @Inject Papers papers;
    @Inject Clerk clerk;
    @Inject Life life;
    @Inject Tables tables;

    @Deployment
    static EnterpriseArchive archive() {
        return Shipped.with(PaperNumbersIT.class);
    }

    @Test
    void numbers_have_no_gaps_however_many_issue_at_the_same_moment() {
        String first = life.at(Stage.CLASSIFIED);
        int before = Clerk.number(clerk.issue(first, 0, NOTICE));
        List<String> cases =
                IntStream.range(0, 6).mapToObj(i -> life.at(Stage.CLASSIFIED)).toList();
        List<Integer> given =
                Together.all(6, i -> Clerk.number(clerk.issue(cases.get(i), 0, NOTICE)));
        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(before + 1, before + 6).boxed().toList());
    }

    @Test
    void each_kind_of_paper_and_each_unit_counts_for_itself() {
        String number = life.at(Stage.ACCEPTED);
        String last =
                "select coalesce(max(last_number), 0) from paper_number where unit = ? and suffix = ?";
        int orders = Integer.parseInt(tables.words(last, Life.UNIT, "QĐ").get(0));
        int notices = Integer.parseInt(tables.words(last, Life.UNIT, "TB").get(0));
        PaperCard order = clerk.issue(number, 0, "suspension-decision");
        assertThat(order.reference()).isEqualTo(orders + 1 + "/QĐ-UBND");
        assertThat(tables.words(last, Life.UNIT, "TB")).containsExactly("" + notices);
        PaperCard demand =
                Life.SUPERIOR.see(
                        () ->
                                papers.issue(
                                        number,
                                        1,
                                        "overdue-report-demand",
                                        clerk.typed(
                                                number, "overdue-report-demand", Life.SUPERIOR)));
        assertThat(demand.unit()).isEqualTo("tinh");
        assertThat(demand.reference()).endsWith("/UBND-TCD");
    }

    @Test
    void nobody_can_leave_a_number_out_even_at_the_prompt() {
        clerk.issue(life.at(Stage.CLASSIFIED), 0, NOTICE);
        String skip = "update paper_number set last_number = last_number + 2";
        String bare = "update paper_number set last_number = last_number + 1";
        assertThat(Refusal.of(() -> tables.change(bare))).isEqualTo(Refusal.UNGUARDED);
        assertThat(Refusal.of(() -> tables.change(skip))).isEqualTo("DV003");
        assertThat(Refusal.of(() -> tables.change("update paper set number = 7")))
                .isEqualTo(Refusal.NO_RIGHT);
        assertThat(Refusal.of(() -> tables.change("delete from paper")))
                .isEqualTo(Refusal.NO_RIGHT);
    }

    @Test
    void of_several_who_issue_after_the_same_look_one_succeeds() {
        String number = life.at(Stage.CLASSIFIED);
        List<String> outcomes =
                Together.all(5, i -> Refusal.of(() -> clerk.issue(number, 0, NOTICE)));
        assertThat(outcomes).containsOnlyOnce(Refusal.NONE).containsOnly(Refusal.NONE, CHANGED);
        assertThat(clerk.list(number)).hasSize(1);
        assertThat(Refusal.of(() -> clerk.issue(number, 0, NOTICE))).isEqualTo(CHANGED);
        assertThat(Clerk.number(clerk.issue(number, 1, NOTICE)))
                .isEqualTo(Clerk.number(clerk.list(number).get(1)) + 1);
    }

    @Test
    void the_ledger_has_the_hash_of_what_is_handed_out() {
        String number = life.at(Stage.CLASSIFIED);
        PaperCard card = clerk.issue(number, 0, NOTICE);
        PaperFile pdf = clerk.open(number, card, PaperFile.Type.PDF);
        assertThat(new String(pdf.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(Clerk.sha256(pdf.bytes())).isEqualTo(card.sha256());
        String facts = clerk.last(number).get("facts").toString();
        assertThat(facts)
                .contains(card.sha256(), card.id().toString(), card.reference(), NOTICE)
                .contains(Clerk.sha256(clerk.open(number, card, PaperFile.Type.DOCX).bytes()))
                .doesNotContain("Ví Dụ", "lời");
        assertThat(clerk.last(number).get("act")).isEqualTo("document.issued");
        assertThat(clerk.last(number).get("rule").toString()).startsWith(NOTICE + "@");
        assertThat(clerk.open(number, card, PaperFile.Type.PDF).bytes()).isEqualTo(pdf.bytes());
    }

    @Test
    void what_is_refused_takes_no_number_and_leaves_no_entry() {
        String number = life.at(Stage.CLASSIFIED);
        int entries = tables.entries(tables.id(number)).size();
        Map<String, String> lacking = clerk.typed(number, NOTICE, Life.LEADER);
        lacking.remove("reason");
        assertThat(Refusal.of(() -> clerk.issue(number, 0, NOTICE, lacking)))
                .isEqualTo(ProblemType.PAPER_LACKS_FACTS.slug());
        assertThat(Refusal.of(() -> clerk.issue(number, 0, "conclusion", lacking)))
                .isEqualTo(ProblemType.PAPER_NOT_FORESEEN.slug());
        assertThat(Refusal.of(() -> clerk.issue(number, 0, "no-such-paper", lacking)))
                .isEqualTo(ProblemType.UNKNOWN_CODE.slug());
        Life.LEADER.see(
                () -> papers.preview(number, NOTICE, clerk.typed(number, NOTICE, Life.LEADER)));
        assertThat(tables.entries(tables.id(number))).hasSize(entries);
        assertThat(clerk.list(number)).isEmpty();
    }
}

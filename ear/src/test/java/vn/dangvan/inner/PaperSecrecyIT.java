package vn.dangvan.inner;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dangvan.docket.Door;
import vn.dangvan.docket.Kind;
import vn.dangvan.docket.Stage;
import vn.dangvan.document.PaperCard;
import vn.dangvan.document.PaperFile;
import vn.dangvan.document.Papers;
import vn.dangvan.intake.Intake;
import vn.dangvan.intake.Lodgement;
import vn.dangvan.intake.Person;
import vn.dangvan.intake.Respondent;
import vn.dangvan.problem.ProblemType;

/** Papers and copies lie sealed, and say nothing to whom it is not meant for. */
@ExtendWith({Running.class, ArquillianExtension.class})
class PaperSecrecyIT {
    private static final String NOTICE = "refuse-complaint-notice";
    private static final String ABSENT = ProblemType.NOT_FOUND.slug();
    private static final String SCAN = "%PDF-1.7 Bảnquétbímật";

    @Inject Papers papers;
    @Inject Clerk clerk;
    @Inject Life life;
    @Inject Tables tables;
    @Inject Intake intake;

    @Deployment
    static EnterpriseArchive archive() {
        return Shipped.with(PaperSecrecyIT.class);
    }

    @Test
    void files_and_copies_are_sealed_at_rest_and_come_back_whole() {
        String number = life.at(Stage.CLASSIFIED);
        PaperCard card = clerk.issue(number, 0, NOTICE);
        byte[] scan = Arrays.copyOf(SCAN.getBytes(StandardCharsets.UTF_8), Papers.MOST_BYTES);
        PaperCard.Copy copy = clerk.attach(number, card, scan);
        assertThat(Life.LEADER.see(() -> papers.copy(number, card.id(), copy.id())).bytes())
                .isEqualTo(scan);
        assertThat(clerk.last(number).get("facts").toString()).contains(Clerk.sha256(scan));
        String open =
                "select count(*) from (select pdf from paper union all select docx from paper"
                        + " union all select bytes from paper_copy) f(b)"
                        + " where position('%PDF-'::bytea in b) > 0"
                        + " or position('word/document.xml'::bytea in b) > 0"
                        + " or position(convert_to('Bảnquétbímật', 'UTF8') in b) > 0";
        assertThat(tables.words(open)).containsExactly("0");
    }

    @Test
    void a_copy_is_known_by_its_content_and_has_a_bound() {
        String number = life.at(Stage.CLASSIFIED);
        PaperCard card = clerk.issue(number, 0, NOTICE);
        assertThat(
                        Refusal.of(
                                () ->
                                        clerk.attach(
                                                number,
                                                card,
                                                "<html>".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(ProblemType.COPY_UNKNOWN.slug());
        byte[] large = Arrays.copyOf(SCAN.getBytes(StandardCharsets.UTF_8), Papers.MOST_BYTES + 1);
        assertThat(Refusal.of(() -> clerk.attach(number, card, large)))
                .isEqualTo(ProblemType.BODY_TOO_LARGE.slug());
        byte[] scan = SCAN.getBytes(StandardCharsets.UTF_8);
        List<String> outcomes =
                Together.all(
                        Papers.MOST_COPIES + 2,
                        i -> Refusal.of(() -> clerk.attach(number, card, scan)));
        List<String> expected = new ArrayList<>(Collections.nCopies(10, Refusal.NONE));
        expected.addAll(Collections.nCopies(2, ProblemType.COPIES_TOO_MANY.slug()));
        assertThat(outcomes).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void what_one_may_not_see_does_not_exist() {
        String number = life.at(Stage.CLASSIFIED);
        PaperCard card = clerk.issue(number, 0, NOTICE);
        As stranger = As.leader("an-binh");
        String other = life.at(Stage.CLASSIFIED);
        for (String which : List.of(number, "DV-2026-999999")) {
            assertThat(Refusal.of(() -> stranger.act(() -> papers.list(which)))).isEqualTo(ABSENT);
            assertThat(
                            Refusal.of(
                                    () ->
                                            stranger.act(
                                                    () ->
                                                            papers.open(
                                                                    which,
                                                                    card.id(),
                                                                    PaperFile.Type.PDF))))
                    .isEqualTo(ABSENT);
        }
        assertThat(Refusal.of(() -> clerk.open(other, card, PaperFile.Type.PDF))).isEqualTo(ABSENT);
    }

    @Test
    void a_paper_to_others_never_says_who_denounced() {
        String number = intake.lodge(denunciation()).number();
        Map<String, String> typed = clerk.typed(number, "notice-to-denounced", Life.SUPERIOR);
        typed.put("summary", "Theo bà NGUYỄN THỊ  VÍ DỤ, ông ấy đòi tiền.");
        assertThat(
                        Refusal.of(
                                () ->
                                        Life.SUPERIOR.act(
                                                () ->
                                                        papers.issue(
                                                                number,
                                                                0,
                                                                "notice-to-denounced",
                                                                typed))))
                .isEqualTo(ProblemType.PAPER_NAMES_REPORTER.slug());
        typed.put("summary", "Đòi tiền ngoài biên lai.");
        String body =
                Life.SUPERIOR
                        .see(() -> papers.preview(number, "notice-to-denounced", typed))
                        .body();
        assertThat(body).contains("Đòi tiền").doesNotContain("Ví Dụ", "Thôn");
    }

    @Test
    void only_a_leader_issues_what_a_leader_signs() {
        String number = life.at(Stage.ASSIGNED);
        Map<String, String> typed = clerk.typed(number, "suspension-decision", Life.INSPECTOR);
        assertThat(
                        Refusal.of(
                                () ->
                                        Life.INSPECTOR.act(
                                                () ->
                                                        papers.issue(
                                                                number,
                                                                0,
                                                                "suspension-decision",
                                                                typed))))
                .isEqualTo(ProblemType.NOT_ALLOWED.slug());
    }

    private static Lodgement denunciation() {
        return new Lodgement(
                Door.NAMED,
                Kind.DENUNCIATION,
                "harassment",
                Life.UNIT,
                "Đòi tiền ngoài biên lai.",
                null,
                null,
                null,
                new Person("Nguyễn Thị Ví Dụ", null, null, "Thôn Xa"),
                List.of(new Respondent(null, "Cán bộ một cửa", null)),
                "vi");
    }
}

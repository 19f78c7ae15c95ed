package vn.dangvan.inner;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dangvan.accountability.Seen;
import vn.dangvan.casework.Dossier;
import vn.dangvan.docket.Stage;
import vn.dangvan.document.PaperCard;
import vn.dangvan.document.PaperFile;
import vn.dangvan.document.Papers;
import vn.dangvan.intake.Intake;
import vn.dangvan.intake.Receipt;
import vn.dangvan.receptionbook.ReceptionBook;
import vn.dangvan.time.Today;
import vn.dangvan.tracking.Tracking;

/** Who has read what is sealed stands in the ledger; and what cannot stand there is not read. */
@ExtendWith({Running.class, ArquillianExtension.class})
class ReadingsIT {
    private static final String READ_ONLY = "25006";

    @Inject Dossier dossier;
    @Inject Papers papers;
    @Inject ReceptionBook book;
    @Inject Intake intake;
    @Inject Tracking tracking;
    @Inject Clerk clerk;
    @Inject Life life;
    @Inject Tables tables;

    @Deployment
    static EnterpriseArchive archive() {
        return Shipped.with(ReadingsIT.class);
    }

    @Test
    void a_case_opened_twice_on_a_day_is_one_entry_and_on_another_day_another() {
        String number = life.at(Stage.ASSIGNED);
        read(Life.LEADER, number);
        read(Life.LEADER, number);
        assertThat(readers(number)).containsExactly(tables.officer(Life.LEADER) + " leader {}");
        read(Life.INSPECTOR, number);
        assertThat(readers(number)).hasSize(2);
        Life.on(
                LocalDate.now(Today.ZONE).plusDays(1),
                () -> Life.LEADER.see(() -> dossier.read(number)));
        assertThat(readers(number)).hasSize(3);
    }

    @Test
    void pages_opened_at_the_same_moment_are_one_reading() {
        String number = life.at(Stage.ASSIGNED);
        assertThat(Together.all(6, i -> refusal(Life.LEADER, number))).containsOnly(Refusal.NONE);
        assertThat(readers(number)).hasSize(1);
    }

    @Test
    void a_case_that_is_out_of_reach_was_not_read() {
        String number = life.at(Stage.ASSIGNED);
        As stranger = As.leader("an-binh");
        assertThat(refusal(stranger, number)).isEqualTo("not-found");
        assertThat(readers(number)).isEmpty();
    }

    @Test
    void each_file_of_a_paper_that_is_handed_out_is_an_entry_once_a_day() {
        String number = life.at(Stage.CLASSIFIED);
        PaperCard card = clerk.issue(number, 0, "refuse-complaint-notice");
        PaperCard.Copy copy = clerk.attach(number, card, "%PDF-1.7 x".getBytes());
        for (int i = 0; i < 2; i++) {
            clerk.open(number, card, PaperFile.Type.PDF);
            clerk.open(number, card, PaperFile.Type.DOCX);
            Life.LEADER.see(() -> papers.copy(number, card.id(), copy.id()));
        }
        assertThat(entries(tables.id(number), Seen.FILE))
                .extracting(entry -> entry.get("facts"))
                .containsExactly(
                        "{\"paper\":\"%s\",\"type\":\"pdf\"}".formatted(card.id()),
                        "{\"paper\":\"%s\",\"type\":\"docx\"}".formatted(card.id()),
                        "{\"copy\":\"%s\",\"paper\":\"%s\"}".formatted(copy.id(), card.id()));
    }

    @Test
    void a_stretch_of_the_reception_book_is_an_entry_once_a_day() {
        LocalDate day = LocalDate.now(Today.ZONE).minusYears(3);
        for (int i = 0; i < 2; i++) {
            Life.LEADER.see(() -> book.between(day, day.plusDays(6)));
        }
        String found = "select facts from entry where act = ? and facts like ?";
        assertThat(tables.words(found, Seen.BOOK, "%" + day + "%"))
                .containsExactly("{\"from\":\"%s\",\"to\":\"%s\"}".formatted(day, day.plusDays(6)));
    }

    @Test
    void what_the_ledger_does_not_take_is_not_read() {
        String number = life.at(Stage.CLASSIFIED);
        PaperCard card = clerk.issue(number, 0, "refuse-complaint-notice");
        LocalDate tomorrow = LocalDate.now(Today.ZONE).plusDays(1);
        List<Runnable> readings =
                List.of(
                        () -> Life.LEADER.see(() -> dossier.read(number)),
                        () -> clerk.open(number, card, PaperFile.Type.PDF),
                        () -> Life.LEADER.see(() -> book.between(tomorrow, tomorrow)));
        for (Runnable reading : readings) {
            assertThat(Life.on(tomorrow, () -> Refusal.of(() -> unrecorded(reading))))
                    .isEqualTo(READ_ONLY);
        }
    }

    @Test
    void nobody_writes_down_when_reporters_read_their_own_case() {
        Receipt receipt = intake.lodge(Letters.complaint(Life.UNIT));
        tracking.track(receipt.returnCode());
        assertThat(
                        tables.words(
                                "select act from entry where subject = ?",
                                tables.id(receipt.number())))
                .containsExactly("intake.received");
        read(Life.LEADER, receipt.number());
        assertThat(tracking.track(receipt.returnCode()).latest().acts())
                .extracting(act -> act.act())
                .containsExactly("intake.received");
    }

    /** Reads where nothing can be written. */
    private void unrecorded(Runnable reading) {
        tables.within(
                em -> {
                    em.createNativeQuery("set transaction read only").executeUpdate();
                    reading.run();
                });
    }

    private void read(As who, String number) {
        assertThat(who.see(() -> dossier.read(number)).account().story()).isEqualTo(Letters.STORY);
    }

    private String refusal(As who, String number) {
        return Refusal.of(() -> who.see(() -> dossier.read(number)));
    }

    private List<String> readers(String number) {
        return entries(tables.id(number), Seen.CASE).stream()
                .map(e -> e.get("actor") + " " + e.get("role") + " " + e.get("facts"))
                .toList();
    }

    private List<Map<String, Object>> entries(UUID subject, String act) {
        return tables.rows(
                "select * from entry where subject = ? and act = ? order by sequence",
                subject,
                act);
    }
}

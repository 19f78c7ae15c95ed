package vn.dangvan.inner;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dangvan.casework.CaseView;
import vn.dangvan.casework.Dossier;
import vn.dangvan.docket.Door;
import vn.dangvan.docket.Kind;
import vn.dangvan.docket.Stage;
import vn.dangvan.intake.Drafting;
import vn.dangvan.intake.Intake;
import vn.dangvan.intake.Lodgement;
import vn.dangvan.intake.Person;
import vn.dangvan.intake.Receipt;
import vn.dangvan.intake.Respondent;
import vn.dangvan.proceedings.Reporter;
import vn.dangvan.sealing.DraftToken;
import vn.dangvan.tracking.Track;
import vn.dangvan.tracking.Tracking;

/** What lies in the tables tells nothing: planted words are looked for in every column there is. */
@ExtendWith({Running.class, ArquillianExtension.class})
class SealedAtRestIT {
    /** Every table that the application may read. */
    private static final String TABLES =
            "acts_done alarm barred calendar_day calendar_notice checkpoint docket draft "
                    + "entry erasure footprint leaf ledger_check log_key officer opening paper "
                    + "paper_copy paper_number pseudonym recalculation reception_book "
                    + "reception_session reception_turn submission taken tally unit waiting";

    private static final Person REPORTER =
            new Person("Tênbímật Ẩn", "0900777333111", "kin@vidu.example", "Ngõbímật số 7");
    private static final List<String> PLANTED =
            List.of(
                    ("Chuyệnbímật Nơibímật Mongbímật Tênbímật 0900777333111 kin@vidu.example Ngõbímật Ngườibímật Chứcbímật "
                                    + "Phòngbímật Nhápbímật Ghibímật Kếtbímật Quyếtbímật Miễnbímật Chỗbímật Thêmbímật")
                            .split(" "));

    @Inject Intake intake;
    @Inject Drafting drafting;
    @Inject Tracking tracking;
    @Inject Reporter reporter;
    @Inject Dossier dossier;
    @Inject Tables tables;
    @Inject Life life;

    @Deployment
    static EnterpriseArchive archive() {
        return Shipped.with(SealedAtRestIT.class);
    }

    @Test
    void nothing_anybody_wrote_stands_in_any_column() {
        for (Door door : Door.values()) {
            intake.lodge(secret(door));
        }
        drafting.keep(DraftToken.random().text(), Map.of("story", "Nhápbímật"));
        settle();
        Map<String, String> all = everything();
        for (String word : PLANTED) {
            assertThat(found(all, word)).as(word).isEmpty();
        }
    }

    @Test
    void neither_return_code_nor_key_nor_token_stands_in_any_column() {
        String key = UUID.randomUUID().toString();
        String token = DraftToken.random().text();
        List<String> secrets = new ArrayList<>(List.of(key, token));
        secrets.add(intake.lodge(secret(Door.SEALED)).returnCode());
        secrets.add(intake.lodgeOnce(key, secret(Door.SEALED)).returnCode());
        secrets.add(drafting.send(token, secret(Door.ANONYMOUS)).returnCode());
        Map<String, String> all = everything();
        for (String secret : secrets) {
            assertThat(found(all, secret)).isEmpty();
            assertThat(found(all, secret.replace(" ", ""))).isEmpty();
            assertThat(found(all, secret.replace(' ', '-'))).isEmpty();
        }
    }

    @Test
    void the_search_would_find_what_is_there() {
        Receipt receipt = intake.lodge(secret(Door.SEALED));
        Map<String, String> all = everything();
        assertThat(all).containsOnlyKeys(TABLES.split(" "));
        assertThat(found(all, receipt.number())).containsExactly("docket", "entry");
        String planted = "select encode(convert_to('Kín', 'utf8'), 'hex')";
        assertThat(found(Map.of("bytes", tables.words(planted).get(0)), "Kín")).hasSize(1);
    }

    @Test
    void equal_letters_are_sealed_differently_and_of_equal_length() {
        String sealed =
                "select encode(story, 'hex') from submission s join docket d using (id)"
                        + " where d.number = ?";
        String one = tables.words(sealed, letter("Ngắn.")).get(0);
        String same = tables.words(sealed, letter("Ngắn.")).get(0);
        String longer = tables.words(sealed, letter("Dài hơn một chút thôi.")).get(0);
        assertThat(one).isNotEqualTo(same).hasSameSizeAs(same).hasSameSizeAs(longer);
    }

    @Test
    void only_a_name_given_to_the_settlers_is_shown_to_them() {
        assertThat(shown(Door.NAMED)).isEqualTo(REPORTER);
        assertThat(shown(Door.SEALED)).isNull();
        assertThat(shown(Door.ANONYMOUS)).isNull();
    }

    @Test
    void the_reporter_comes_back_with_the_code_and_reads_what_they_wrote() {
        Receipt receipt = intake.lodge(Letters.complaint(Life.UNIT));
        Track track = tracking.track(receipt.returnCode());
        assertThat(track.account().story()).isEqualTo(Letters.STORY);
        assertThat(track.account().particulars().place()).isEqualTo("Bộ phận một cửa");
        assertThat(track.latest().stage()).isEqualTo(Stage.RECEIVED);
        assertThat(receipt.clocks())
                .extracting(Receipt.Promise::dueOn)
                .containsExactly(track.latest().clocks().get(0).dueOn());
    }

    @Test
    void text_is_kept_in_one_form_and_with_every_character() {
        String decomposed = "Quye\u0302\u0301t \u0111i\u0323nh 😀 𠀋\r\nhai";
        Receipt receipt = intake.lodge(Letters.telling(decomposed));
        assertThat(tracking.track(receipt.returnCode()).account().story())
                .isEqualTo("Quy\u1ebft \u0111\u1ecbnh 😀 𠀋\nhai");
    }

    @Test
    void behind_the_anonymous_door_no_name_is_stored_at_all() {
        String number = intake.lodge(secret(Door.ANONYMOUS)).number();
        String names =
                "select num_nonnulls(identity_key, identity_key_of_reporter, reporter)"
                        + " from submission where id = ?";
        assertThat(tables.words(names, tables.id(number))).containsExactly("0");
    }

    private Person shown(Door door) {
        String number = intake.lodge(secret(door)).number();
        CaseView view = Life.SUPERIOR.see(() -> dossier.read(number));
        assertThat(view.account().story()).isEqualTo("Chuyệnbímật của tôi.");
        return view.reporter();
    }

    private String letter(String story) {
        return intake.lodge(Letters.telling(story)).number();
    }

    private void settle() {
        Receipt receipt = intake.lodge(Letters.complaint(Life.UNIT));
        Map<String, String> more = Map.of("text", "Thêmbímật");
        reporter.take(receipt.returnCode(), receipt.number(), 0, "supplement", more);
        Map<String, String> there = Map.of("body", "Chỗbímật", "reason", "Vì vậy.");
        life.take(Life.INTAKE, life.at(Stage.CLASSIFIED), "guide", there);
        String own = life.at(Stage.ASSIGNED);
        life.take(Life.INSPECTOR, own, "examine", Map.of("text", "Ghibímật"));
        life.take(Life.INSPECTOR, own, "conclude", Map.of("found", "founded", "text", "Kếtbímật"));
        life.take(Life.LEADER, own, "waive-dialogue", Map.of("reason", "Miễnbímật"));
        life.take(Life.LEADER, own, "approve", Map.of("text", "Quyếtbímật"));
    }

    /** Table to everything in it, as text. */
    private Map<String, String> everything() {
        Map<String, String> everything = new TreeMap<>();
        for (String table :
                tables.words(
                        "select relname from pg_class where relkind in ('r', 'p')"
                                + " and relnamespace = 'public'::regnamespace"
                                + " and has_table_privilege(oid, 'select')")) {
            String rows = "select lower(t::text) from " + table + " t";
            everything.put(table, String.join("\n", tables.words(rows)));
        }
        return everything;
    }

    /** Tables in which a text stands, in whatever encoding. */
    private static List<String> found(Map<String, String> in, String text) {
        return in.entrySet().stream()
                .filter(table -> forms(text).stream().anyMatch(table.getValue()::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** As text, and as the bytes of a column are shown: plain, in two bytes each, in Base64. */
    private static List<String> forms(String text) {
        List<String> forms = new ArrayList<>(List.of(text));
        for (Charset charset :
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE)) {
            forms.add(hex(text.getBytes(charset)));
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        forms.add(Base64.getEncoder().withoutPadding().encodeToString(utf8));
        return forms.stream().map(form -> form.toLowerCase(Locale.ROOT)).toList();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static Lodgement secret(Door door) {
        return new Lodgement(
                door,
                Kind.DENUNCIATION,
                "harassment",
                Life.UNIT,
                "Chuyệnbímật của tôi.",
                null,
                "Nơibímật",
                "Mongbímật",
                door == Door.ANONYMOUS ? null : REPORTER,
                List.of(new Respondent("Ngườibímật", "Chứcbímật", "Phòngbímật")),
                "vi");
    }
}

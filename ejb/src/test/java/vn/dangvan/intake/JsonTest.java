package vn.dangvan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is sealed as JSON comes back as it was. */
class JsonTest {
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_person_comes_back(
            @ForAll("some") String name,
            @ForAll("some") String phone,
            @ForAll("some") String email,
            @ForAll("some") String address) {
        Person person = new Person(name, phone, email, address);
        assertThat(Person.of(person.json())).isEqualTo(person);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void particulars_come_back(
            @ForAll("days") LocalDate day,
            @ForAll("some") String place,
            @ForAll("some") String wish,
            @ForAll("people") List<Respondent> people) {
        Lodgement lodgement =
                LodgementFixture.good()
                        .on(day)
                        .telling("x", place, wish)
                        .against(people)
                        .lodgement();
        Particulars particulars = Particulars.of(lodgement);
        assertThat(Particulars.of(particulars.json())).isEqualTo(particulars);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_receipt_comes_back(
            @ForAll("text") String number,
            @ForAll("text") String code,
            @ForAll("text") String settler,
            @ForAll("promises") List<Receipt.Promise> clocks) {
        Receipt receipt = new Receipt(number, code, LocalDate.of(2026, 11, 22), settler, clocks);
        assertThat(Receipt.of(receipt.json())).isEqualTo(receipt);
        assertThat(receipt).hasToString("Receipt[" + number + "]");
    }

    @Test
    void quotes_line_ends_and_pictures_come_back() {
        Person person = new Person("\"A\" \\ {b}\n, 😀 \u2028 \u007f'", null, null, "</script>");
        assertThat(Person.of(person.json())).isEqualTo(person);
        assertThat(person.json()).doesNotContain("phone", "email", "null");
    }

    @Provide
    Arbitrary<String> text() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        "\"", "\\", "\n", "\r", "\t", "😀", "ệ", "{", ",", "\u0000", "\u2028", "a");
        Arbitrary<String> made = pieces.list().ofMaxSize(12).map(list -> String.join("", list));
        return Arbitraries.oneOf(
                made,
                Arbitraries.strings()
                        .withCharRange('\u0000', '\ud7ff')
                        .withCharRange('\ue000', '\uffff')
                        .ofMaxLength(40));
    }

    @Provide
    Arbitrary<String> some() {
        return text().injectNull(0.2);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(-25_567, 20_779)
                .map(LocalDate::ofEpochDay)
                .injectNull(0.1);
    }

    @Provide
    Arbitrary<List<Respondent>> people() {
        return Combinators.combine(some(), some(), some()).as(Respondent::new).list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Receipt.Promise>> promises() {
        return Combinators.combine(text(), days().filter(day -> day != null), text())
                .as(Receipt.Promise::new)
                .list()
                .ofMaxSize(4);
    }
}

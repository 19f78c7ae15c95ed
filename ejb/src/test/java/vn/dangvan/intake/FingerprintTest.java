package vn.dangvan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvan.intake.LodgementFixture.CLERK;
import static vn.dangvan.intake.LodgementFixture.REPORTER;
import static vn.dangvan.intake.LodgementFixture.good;

import java.text.Normalizer;
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
import vn.dangvan.docket.Door;
import vn.dangvan.docket.Kind;

class FingerprintTest {
    @Test
    void one_thing_different_is_another_fingerprint() {
        LodgementFixture good = good();
        String none = null;
        List<LodgementFixture> all =
                List.of(
                        good,
                        good.by(Door.SEALED, REPORTER),
                        good.by(Door.NAMED, new Person("Nguyễn Văn Mẫu", none, none, none)),
                        good.by(Door.ANONYMOUS, null),
                        good.about(Kind.PETITION, "delay", "xa-an-binh"),
                        good.about(Kind.FEEDBACK, "discourtesy", "xa-an-binh"),
                        good.about(Kind.FEEDBACK, "delay", "xa-phu-son"),
                        good.telling("Khác", good.place(), good.wish()),
                        good.telling(good.story(), none, good.wish()),
                        good.telling(good.story(), good.wish(), good.place()),
                        good.telling(good.story(), good.place(), none),
                        good.on(LocalDate.of(2026, 11, 19)),
                        good.on(null),
                        good.against(List.of()),
                        good.against(List.of(CLERK, CLERK)),
                        good.in("en"));
        assertThat(all).extracting(some -> some.lodgement().fingerprint()).doesNotHaveDuplicates();
    }

    @Test
    void the_same_in_another_spelling_is_the_same() {
        LodgementFixture good = good();
        String apart = Normalizer.normalize(good.story(), Normalizer.Form.NFD);
        assertThat(
                        good.telling(apart + "\r\n", good.place(), good.wish())
                                .lodgement()
                                .fingerprint())
                .isEqualTo(good.lodgement().fingerprint())
                .matches("[0-9a-f]{64}");
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void fingerprints_are_equal_just_when_lodgements_are(
            @ForAll("lodgements") Lodgement one, @ForAll("lodgements") Lodgement other) {
        assertThat(one.fingerprint().equals(other.fingerprint())).isEqualTo(one.equals(other));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void no_line_end_moves_anything_from_one_field_to_the_next(
            @ForAll("words") String matter,
            @ForAll("words") String unit,
            @ForAll("words") String other) {
        LodgementFixture good = good();
        Lodgement one = good.about(Kind.FEEDBACK, matter + "\n" + unit, other).lodgement();
        Lodgement two = good.about(Kind.FEEDBACK, matter, unit + "\n" + other).lodgement();
        assertThat(one.fingerprint()).isNotEqualTo(two.fingerprint());
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("a", "b", "", "\"", "\\", "\n");
    }

    @Provide
    Arbitrary<Lodgement> lodgements() {
        Arbitrary<String> text = words().list().ofMaxSize(2).map(list -> String.join("", list));
        Arbitrary<String> some = text.injectNull(0.3);
        return Combinators.combine(
                        Arbitraries.of(Door.class),
                        text,
                        text,
                        text.map(story -> story + "."),
                        some,
                        some,
                        Combinators.combine(some, some).as((a, b) -> new Person(a, b, null, null)),
                        Combinators.combine(some, some)
                                .as((a, b) -> new Respondent(a, b, null))
                                .list()
                                .ofMaxSize(2))
                .as(
                        (door, matter, unit, story, place, wish, reporter, people) ->
                                good().by(door, door == Door.ANONYMOUS ? null : reporter)
                                        .about(Kind.FEEDBACK, matter, unit)
                                        .telling(story, place, wish)
                                        .against(people)
                                        .lodgement());
    }
}

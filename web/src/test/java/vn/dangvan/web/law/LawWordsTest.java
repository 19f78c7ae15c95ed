package vn.dangvan.web.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dangvan.law.Certainty;
import vn.dangvan.law.Competence;
import vn.dangvan.law.LawInForce;
import vn.dangvan.law.Reading;
import vn.dangvan.law.RuleBook;
import vn.dangvan.law.TimeLimit;
import vn.dangvan.law.Unit;
import vn.dangvan.web.Text;

/** Whatever the law says can be said in words. */
class LawWordsTest {
    private static final RuleBook LAW = RuleBook.read();
    private static final List<LawInForce> VERSIONS =
            Stream.of("2012-07-01", "2019-01-01", "2021-12-01", "2025-10-01", "2026-11-22")
                    .map(LocalDate::parse)
                    .map(LAW::on)
                    .toList();
    private static final Text TEXT = new Text();

    private static Set<String> keys(String bundle) {
        return ResourceBundle.getBundle("text." + bundle, Locale.forLanguageTag("vi")).keySet();
    }

    private static List<TimeLimit> limits() {
        return VERSIONS.stream().flatMap(version -> version.timeLimits().stream()).toList();
    }

    @Test
    void every_step_has_a_name_a_part_and_a_beginning() {
        assertThat(limits())
                .allSatisfy(
                        row -> {
                            assertThat(keys("law")).contains("step." + row.key());
                            assertThat(keys("law")).contains("matter." + row.matter());
                            if (!row.unit().isDate()) {
                                assertThat(keys("law")).contains("from." + row.key());
                            }
                        });
    }

    @Test
    void every_circumstance_and_everybody_who_settles_has_words() {
        Stream<String> limited = limits().stream().map(TimeLimit::circumstance);
        Stream<String> settled =
                VERSIONS.stream()
                        .flatMap(version -> version.competences().stream())
                        .map(Competence::circumstance);

        assertThat(Stream.concat(limited, settled).filter(word -> !word.isEmpty()))
                .allMatch(word -> keys("law").contains("circumstance." + word));
        assertThat(Competence.SettledBy.values())
                .allMatch(who -> keys("law").contains("settled-by." + TEXT.code(who)));
    }

    @Test
    void every_unit_reading_and_doubt_has_words() {
        assertThat(Unit.values()).allMatch(u -> keys("law").contains("unit." + TEXT.code(u)));
        assertThat(List.of(Reading.LAW, Reading.DECREE))
                .allMatch(reading -> keys("law").contains("reading." + TEXT.code(reading)));
        assertThat(Certainty.values())
                .filteredOn(certainty -> certainty != Certainty.PUBLISHED)
                .allMatch(c -> keys("casework").contains("clock.certainty." + TEXT.code(c)));
    }

    @Test
    void no_rule_is_lost_on_the_way_to_its_chapter() {
        for (LawInForce version : VERSIONS) {
            List<Chapter> chapters = Chapter.of(version.timeLimits());

            assertThat(chapters).extracting(Chapter::code).doesNotHaveDuplicates();
            assertThat(
                            chapters.stream()
                                    .flatMap(chapter -> chapter.steps().stream())
                                    .flatMap(step -> step.rows().stream()))
                    .containsExactlyInAnyOrderElementsOf(version.timeLimits());
        }
    }
}

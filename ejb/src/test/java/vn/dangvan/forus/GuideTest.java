package vn.dangvan.forus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dangvan.csv.CsvUnreadable;
import vn.dangvan.law.Code;
import vn.dangvan.law.LawInForce;
import vn.dangvan.law.RuleBook;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

class GuideTest {
    private static final Guide GUIDE = new Guide();
    private static final LawInForce LAW = RuleBook.read().on(LocalDate.of(2026, 11, 22));
    private static final String HEADER =
            "node,ending,answers,kind,matter,page,call,step,words,basis,citation\n";
    private static final String ASK = "start,ask,yes>go no>stop,,,,,,,,\n";
    private static final String GO = "go,here,,complaint,delay,,,,,law-text,x\n";
    private static final String STOP = "stop,outside,,,,,,,,law-text,x\n";

    static Stream<Node.End> ends() {
        return GUIDE.ends().stream();
    }

    @Test
    void every_path_ends_after_six_questions_at_most_and_every_row_is_reached() {
        List<String> seen = new ArrayList<>();
        walk(GUIDE.start(), 0, seen);
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen).hasSize(GUIDE.questions().size() + GUIDE.ends().size());
        assertThat(GUIDE.ahead(GUIDE.start())).isEqualTo(TreeFile.MOST_QUESTIONS);
    }

    private static void walk(Node node, int asked, List<String> seen) {
        seen.add(node.code());
        assertThat(GUIDE.way(node)).as(node.code()).hasSize(asked);
        if (node instanceof Node.Question question) {
            assertThat(asked).isLessThan(TreeFile.MOST_QUESTIONS);
            question.answers().forEach(answer -> walk(GUIDE.at(answer.next()), asked + 1, seen));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ends")
    void every_end_that_files_here_names_a_kind_and_a_matter_that_go_together(Node.End end) {
        if (end.ending() == Ending.HERE) {
            Code.Matter matter = LAW.taxonomy().matter(end.matter());
            assertThat(matter.kinds()).contains(end.kind().code());
        } else {
            assertThat(end.kind()).isNull();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ends")
    void every_end_is_cited_and_every_limit_it_names_is_in_the_rule_book(Node.End end) {
        assertThat(end.citation()).isNotBlank();
        if (!end.step().isEmpty()) {
            assertThat(LAW.circumstances(end.step())).as(end.step()).contains("");
        }
    }

    @Test
    void the_way_to_an_end_is_what_was_asked_and_answered() {
        assertThat(GUIDE.way(GUIDE.at("bribe")))
                .extracting(given -> given.question().code() + ">" + given.answer().code())
                .containsExactly(
                        "start>no",
                        "about>official",
                        "where>here",
                        "what>breach",
                        "breach>named",
                        "misdeed>bribe");
    }

    @Test
    void a_row_there_is_not_is_not_found() {
        assertThatThrownBy(() -> GUIDE.at("nowhere"))
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.type()).isEqualTo(ProblemType.NOT_FOUND));
        assertThatThrownBy(() -> GUIDE.at(null)).isInstanceOf(Problem.class);
    }

    @Test
    void a_small_tree_is_read() {
        assertThat(new Guide(HEADER + ASK + GO + STOP).ends())
                .extracting(Node.End::words)
                .containsExactly("go", "stop");
    }

    @ParameterizedTest(name = "{0}: line {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "an answer that leads nowhere; 2; start,ask,yes>go no>away,,,,,,,,|GO",
                "a row nobody is led to; 4; ASK|GO|other,outside,,,,,,,,law-text,x|STOP",
                "a row that stands twice; 4; ASK|GO|GO|STOP",
                "a way back; 3; ASK|go,ask,again>start no>end,,,,,,,,|STOP",
                "two answers to one row; 2; start,ask,yes>go no>go,,,,,,,,|GO",
                "one answer only; 2; start,ask,yes>go,,,,,,,,|GO",
                "an answer twice; 2; start,ask,yes>go yes>stop,,,,,,,,|GO|STOP",
                "an answer without an aim; 2; start,ask,yes no>stop,,,,,,,,|STOP",
                "a question with a matter; 2; start,ask,yes>go no>stop,,delay,,,,,,|GO|STOP",
                "an end with answers; 3; ASK|go,outside,a>b c>d,,,,,,,law-text,x|STOP",
                "an end at the beginning; 2; GO",
                "an end without a citation; 3; ASK|go,outside,,,,,,,,law-text,|STOP",
                "filing without a matter; 3; ASK|go,here,,complaint,,,,,,law-text,x|STOP",
                "a kind for elsewhere; 3; ASK|go,outside,,complaint,,,,,,law-text,x|STOP",
                "a kind there is not; 3; ASK|go,here,,gossip,delay,,,,,law-text,x|STOP",
                "a page there is not; 3; ASK|go,page,,,,attic,,,,law-text,x|STOP",
                "no page; 3; ASK|go,page,,,,,,,,law-text,x|STOP",
                "an ending there is not; 3; ASK|go,heaven,,,,,,,,law-text,x|STOP",
                "a number that is none; 3; ASK|go,outside,,,,,one,,,law-text,x|STOP",
                "a code in capitals; 2; START,ask,yes>go no>stop,,,,,,,,|GO|STOP",
                "no rows; 1; ''"
            })
    void a_bad_row_is_refused_with_its_line(String what, int line, String rows) {
        String text =
                rows.isEmpty()
                        ? ""
                        : rows.replaceAll("\\bASK\\b", ASK.strip())
                                        .replaceAll("\\bGO\\b", GO.strip())
                                        .replaceAll("\\bSTOP\\b", STOP.strip())
                                        .replace("|", "\n")
                                + "\n";
        assertThatThrownBy(() -> new Guide(HEADER + text))
                .isInstanceOfSatisfying(
                        CsvUnreadable.class, e -> assertThat(e.line()).as(what).isEqualTo(line));
    }

    @Test
    void a_seventh_question_on_one_way_is_refused_with_its_line() {
        StringBuilder rows = new StringBuilder(HEADER);
        String[] names = {"qa", "qb", "qc", "qd", "qe", "qf", "qg"};
        for (int i = 0; i < names.length; i++) {
            String next = i + 1 < names.length ? names[i + 1] : "last";
            rows.append("%s,ask,on>%s off>x%s,,,,,,,,\n".formatted(names[i], next, names[i]));
        }
        assertThatThrownBy(() -> new Guide(rows.toString()))
                .isInstanceOfSatisfying(
                        CsvUnreadable.class, e -> assertThat(e.line()).isEqualTo(8));
    }

    @Test
    void a_tree_that_grows_beyond_all_bounds_is_refused() {
        String rows = HEADER + ASK + STOP.repeat(TreeFile.MOST_ROWS);
        assertThatThrownBy(() -> new Guide(rows)).isInstanceOf(CsvUnreadable.class);
    }
}

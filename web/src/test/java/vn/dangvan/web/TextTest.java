package vn.dangvan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.booking.AnswerKind;
import vn.dangvan.booking.TurnState;
import vn.dangvan.deadline.Skipped;
import vn.dangvan.docket.Door;
import vn.dangvan.docket.Finding;
import vn.dangvan.docket.Kind;
import vn.dangvan.docket.Stage;
import vn.dangvan.law.Basis;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.procedure.Act;
import vn.dangvan.procedure.Acts;
import vn.dangvan.procedure.Ask;
import vn.dangvan.procedure.By;
import vn.dangvan.procedure.CaseClock;
import vn.dangvan.procedure.Span;
import vn.dangvan.reception.Host;
import vn.dangvan.reception.SessionState;
import vn.dangvan.receptionbook.Handling;

/** There are words for everything that can be shown, in both languages. */
class TextTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern KEY = Pattern.compile("text\\['([a-zA-Z]+\\.[\\w.-]*\\w)'\\]");
    private static final Pattern ACT = Pattern.compile("\"([a-z]+\\.[a-z]+)\";");
    private static final Pattern OF = Pattern.compile("text\\.of\\('([a-zA-Z]+\\.[\\w.-]*\\w)'");
    private static final Pattern FAULT =
            Pattern.compile(
                    "\"(empty|unknown|unreadable|twice|in-[a-z]+|too-[a-z]+|not-[a-z]+|out-[a-z-]+)\"\\)");
    private static final Acts ACTS = new Acts();

    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/text"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_vi.properties"))
                    .map(name -> name.replace("_vi.properties", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static ResourceBundle bundle(String name, String language) {
        return ResourceBundle.getBundle("text." + name, Locale.forLanguageTag(language));
    }

    private static Set<String> keys(String bundle) {
        return bundle(bundle, "vi").keySet();
    }

    private static void hasAll(String bundle, String prefix, Stream<String> codes) {
        assertThat(keys(bundle)).containsAll(codes.map(code -> prefix + code).toList());
    }

    private static <E> Stream<String> codes(E[] values, Function<E, String> code) {
        return Arrays.stream(values).map(code);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_say_the_same_things(String bundle) {
        assertThat(keys(bundle)).isEqualTo(bundle(bundle, "en").keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void nothing_is_blank_and_every_place_to_fill_in_can_be_filled(String bundle) {
        for (String key : keys(bundle)) {
            String vi = bundle(bundle, "vi").getString(key);
            String en = bundle(bundle, "en").getString(key);
            assertThat(vi).as(key).isNotBlank();
            assertThat(en).as(key).isNotBlank();
            if (!bundle.equals("problem")) {
                assertThat(places(vi)).as(key).isEqualTo(places(en));
            }
        }
    }

    private static int places(String words) {
        return new MessageFormat(words.replace("'", "''")).getFormatsByArgumentIndex().length;
    }

    @ParameterizedTest
    @EnumSource
    void every_problem_says_what_it_is_what_was_kept_and_what_to_do(ProblemType type) {
        hasAll("problem", type.slug(), Stream.of(".title", ".detail", ".next"));
    }

    @Test
    void every_constant_that_is_shown_has_words() {
        hasAll("docket", "stage.", codes(Stage.values(), Stage::code));
        hasAll("docket", "kind.", codes(Kind.values(), Kind::code));
        hasAll("docket", "door.", codes(Door.values(), Door::code));
        hasAll("docket", "finding.", codes(Finding.values(), Finding::code));
        hasAll("docket", "clock.", codes(CaseClock.State.values(), CaseClock.State::code));
        hasAll("reception", "host.", codes(Host.values(), Host::code));
        hasAll("reception", "state.", codes(SessionState.values(), SessionState::code));
        hasAll("reception", "turn.", codes(TurnState.values(), TurnState::code));
        hasAll("reception", "answer.", codes(AnswerKind.values(), AnswerKind::code));
        hasAll("reception", "handling.", codes(Handling.values(), Handling::code));
        hasAll("law", "skipped.", codes(Skipped.Why.values(), Skipped.Why::code));
        hasAll("law", "basis.", codes(Basis.values(), new Text()::code));
        hasAll("intake", "stop.", codes(Stage.values(), Stage::code));
        hasAll("intake", "kind.", codes(Kind.values(), Kind::code));
        hasAll("casework", "clock.", codes(CaseClock.State.values(), CaseClock.State::code));
    }

    @Test
    void every_stage_tells_whoever_filed_what_goes_on() {
        hasAll("intake", "stop.", codes(Stage.values(), stage -> stage.code() + ".note"));
    }

    @Test
    void everything_the_procedures_are_made_of_has_words() {
        hasAll("procedure", "by.", codes(By.values(), By::code));
        hasAll("procedure", "path.", codes(vn.dangvan.procedure.Path.values(), p -> p.code()));
        hasAll("procedure", "sort.", codes(Span.Sort.values(), new Text()::code));
        hasAll("procedure", "ask.", codes(Ask.values(), Ask::code));
        hasAll("procedure", "ask.", codes(Ask.values(), ask -> ask.code() + ".hint"));
        hasAll("procedure", "answer.", Stream.of("yes", "no"));
        hasAll("procedure", "outcome.", Stream.of("upheld", "cancelled", "changed"));
        hasAll("procedure", "instance.", Stream.of("1", "2"));
        hasAll("law", "step.", ACTS.spans().stream().map(Span::step));
    }

    @Test
    void every_act_of_the_law_has_a_name_a_help_and_a_sentence_for_when_it_is_done() {
        assertThat(ACTS.all()).hasSizeGreaterThan(50);
        hasAll("procedure", "act.", ACTS.all().stream().map(Act::key));
        hasAll("procedure", "act.", ACTS.all().stream().map(act -> act.key() + ".help"));
        hasAll("procedure", "event.", ACTS.all().stream().map(Act::event));
        hasAll("procedure", "event.", Stream.of("intake.received"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void the_name_of_an_act_fits_on_a_button(String language) {
        for (Act act : ACTS.all()) {
            assertThat(bundle("procedure", language).getString("act." + act.key()))
                    .hasSizeLessThanOrEqualTo(60);
        }
    }

    @Test
    void words_for_what_one_act_asks_belong_to_something_it_asks() {
        Set<String> asked =
                Stream.concat(
                                codes(Ask.values(), Ask::code),
                                ACTS.all().stream()
                                        .flatMap(
                                                act ->
                                                        act.asks().stream()
                                                                .map(ask -> of(act, ask))))
                        .flatMap(ask -> Stream.of("ask." + ask, "ask." + ask + ".hint"))
                        .collect(Collectors.toSet());
        assertThat(keys("procedure").stream().filter(key -> key.startsWith("ask.")))
                .isSubsetOf(asked)
                .allMatch(
                        key ->
                                keys("procedure")
                                        .contains(
                                                key.endsWith(".hint")
                                                        ? key.replace(".hint", "")
                                                        : key + ".hint"));
    }

    private static String of(Act act, Ask.Named ask) {
        return act.key() + "." + ask.code();
    }

    @Test
    void every_act_of_a_reception_has_words() throws IOException {
        String code = sources(Path.of("../ejb/src/main/java"), "Event.java");
        Set<String> acts =
                found(code, ACT).filter(TextTest::atReception).collect(Collectors.toSet());
        assertThat(acts).isNotEmpty();
        hasAll("reception", "act.", acts.stream());
    }

    @Test
    void every_fault_in_the_code_has_words() throws IOException {
        String all = sources(Path.of("../ejb/src/main/java"), ".java");
        assertThat(found(all, FAULT).toList()).contains("empty", "too-long", "unreadable");
        hasAll("problem", "fault.", found(all, FAULT));
    }

    /** Turns are no cases: the page of a case never shows what happened to one. */
    private static boolean atReception(String act) {
        return act.startsWith("reception.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_key_on_a_page_exists(String language) throws IOException {
        String pages = sources(PAGES, ".xhtml");
        Set<String> used =
                Stream.concat(found(pages, KEY), found(pages, OF))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(used).hasSizeGreaterThan(100);
        assertThat(used)
                .allMatch(
                        key -> {
                            int dot = key.indexOf('.');
                            return bundle(key.substring(0, dot), language)
                                    .containsKey(key.substring(dot + 1));
                        });
    }

    private static Stream<String> found(String text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map((MatchResult result) -> result.group(1)).distinct();
    }

    private static String sources(Path folder, String ending) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        return all.toString();
    }
}

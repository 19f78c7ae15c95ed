package vn.dangvan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.docket.Kind;

/** Every paper can be written, says what it was given, and takes no orders from it. */
class TemplatesTest {
    private static final Path FOLDER = Path.of("src/main/resources/papers");

    /** What could run something, read something else, or let markup through. */
    private static final Pattern FORBIDDEN =
            Pattern.compile(
                    "\\?\\s*(eval|interpret|new|api|no_esc|absolute_template_name|eval_json)\\b|<#(include|noautoesc|outputformat|ftl|attempt|import)|https?://(?!www\\.w3\\.org/1999/xhtml)");

    static Stream<Map.Entry<Form, Kind>> papers() {
        return Sample.papers();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void every_paper_says_everything_that_was_filled_in(Map.Entry<Form, Kind> paper) {
        Form form = paper.getKey();
        String text = text(Sample.markup(form, paper.getValue()));
        for (Form.Fact fact : form.facts()) {
            String wanted =
                    switch (fact.shape()) {
                        case DAY -> "31 tháng 12 năm 2026";
                        default -> "lời " + fact.key();
                    };
            // The title of the signer stands in capitals.
            assertThat(text.toLowerCase()).as(fact.key()).contains(wanted.toLowerCase());
        }
        assertThat(text)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .contains("Số: 12/", "DV-2026-012345", "Nơi nhận:", "Lưu: VT");
        form.recipients().forEach(one -> assertThat(text).contains("- " + one));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void a_paper_says_who_reported_only_where_its_row_allows_it(Map.Entry<Form, Kind> paper) {
        boolean names = paper.getKey().names(paper.getValue());
        String markup = Sample.markup(paper.getKey(), paper.getValue());
        if (!names) {
            assertThat(markup).doesNotContain("Ví Dụ");
        }
        boolean denounced =
                List.of("notice-to-denounced", "publication-notice", "conclusion")
                        .contains(paper.getKey().key());
        assertThat(denounced && names).isFalse();
    }

    @Test
    void what_says_who_reported_stands_in_no_template_that_never_may() throws IOException {
        for (Form form : Sample.forms().toList()) {
            String template = Files.readString(FOLDER.resolve(form.key() + ".ftlh"));
            if (form.reporter() == Form.Reporter.NEVER) {
                assertThat(template).as(form.key()).doesNotContain("reporter");
            }
            if (template.contains("reporterAddress")) {
                assertThat(form.reporter()).isEqualTo(Form.Reporter.NAMED);
            }
        }
    }

    @Test
    void every_form_has_its_template_and_every_template_its_form() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".ftlh")))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(
                                            Stream.of("macros.ftlh"),
                                            Sample.forms().map(f -> f.key() + ".ftlh"))
                                    .collect(Collectors.toCollection(TreeSet::new)));
        }
        assertThat(Sample.forms().map(Form::key)).doesNotHaveDuplicates().hasSizeGreaterThan(40);
    }

    @Test
    void no_template_uses_what_could_run_or_read_anything() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".ftlh")).toList()) {
                assertThat(FORBIDDEN.matcher(Files.readString(file)).find())
                        .as(file.toString())
                        .isFalse();
            }
        }
        assertThat(FORBIDDEN.matcher("${x?new()}").find()).isTrue();
        assertThat(FORBIDDEN.matcher("<#include \"/etc/passwd\">").find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>đậm</b><script>alert(1)</script>",
                "</p></body></html><h1>",
                "<img src=\"http://elsewhere.example/a.png\"/>",
                "]]><!-- <!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]> &e;",
                "&lt;b&gt; & \" ' < >",
                "${caseNumber} #{caseNumber} [=caseNumber] <#assign x=1> <@p.sign/>",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "\u0001\u000B\u202E đen"
            })
    void what_somebody_types_stays_words(String hostile) {
        Form form = Sample.form("settlement-decision-first");
        Map<String, String> typed = Sample.typed(form);
        String before = shape(Sample.markup(form, Kind.COMPLAINT, typed));
        for (String fact : List.of("findings", "respondent", "signerName")) {
            Map<String, String> spoiled = Sample.typed(form);
            spoiled.put(fact, hostile);
            String markup = Sample.markup(form, Kind.COMPLAINT, spoiled);
            assertThat(shape(markup)).isEqualTo(before);
            String words = hostile.replaceAll("[\\u0001\\u000B\\u202E]", "").strip();
            assertThat(text(markup)).contains(words);
            assertThat(Pdf.of(Templates.tree(markup))).isNotEmpty();
        }
    }

    @Test
    void what_is_known_of_a_case_is_words_too() {
        Form form = Sample.form("accept-complaint-notice");
        Map<String, Object> all = Sample.known(form, Kind.COMPLAINT);
        all.putAll(form.filled(Sample.typed(form)));
        all.put("reporter", "<i>${draft}</i>");
        String markup = new Templates().markup(form, all);
        assertThat(markup).contains("&lt;i&gt;${draft}&lt;/i&gt;").doesNotContain("<i>");
    }

    @Test
    void a_template_that_misses_a_fact_fails_without_quoting_any() {
        Form form = Sample.form("conclusion");
        Map<String, Object> all = Sample.known(form, Kind.DENUNCIATION);
        assertThatThrownBy(() -> new Templates().markup(form, all))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The template of conclusion failed")
                .hasNoCause();
    }

    @Test
    void typed_lines_become_paragraphs() {
        Form form = Sample.form("conclusion");
        Map<String, String> typed = Sample.typed(form);
        typed.put("findings", "Một.\n\n Hai.\r\nBa.");
        assertThat(Sample.markup(form, Kind.DENUNCIATION, typed))
                .contains("<p>Một.</p><p>Hai.</p><p>Ba.</p>");
    }

    @Test
    void a_draft_says_that_it_is_one() {
        Form form = Sample.form("conclusion");
        Map<String, Object> all = Sample.known(form, Kind.DENUNCIATION);
        all.putAll(form.filled(Sample.typed(form)));
        assertThat(text(new Templates().markup(form, all))).doesNotContain("BẢN NHÁP");
        all.put("draft", "yes");
        assertThat(text(new Templates().markup(form, all))).contains("BẢN NHÁP");
    }

    private static String text(String markup) {
        return Templates.tree(markup).getElementsByTagName("body").item(0).getTextContent();
    }

    /** The elements, without what stands in them. */
    private static String shape(String markup) {
        return Pattern.compile("<[^>]*>")
                .matcher(markup.substring(markup.indexOf("<body>")))
                .results()
                .map(tag -> tag.group())
                .collect(Collectors.joining());
    }
}

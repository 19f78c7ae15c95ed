package vn.dangvan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import vn.dangvan.docket.Kind;

/** The two files of a paper: the same words in both, whole, and always the same bytes. */
class PdfTest {
    /** Every letter of Vietnamese that carries a mark, in one character each. */
    static final String LETTERS =
            IntStream.concat(
                            "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư".chars(),
                            IntStream.rangeClosed(0x1EA0, 0x1EF9))
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining(" "));

    static Stream<Map.Entry<Form, Kind>> papers() {
        return Sample.papers();
    }

    @Test
    void every_vietnamese_letter_comes_out_of_both_files() throws IOException {
        assertThat(LETTERS.replace(" ", "")).hasSize(134).isEqualTo(nfc(LETTERS.replace(" ", "")));
        assertThat(Pdf.prints(LETTERS)).isTrue();
        Form form = Sample.form("conclusion");
        Map<String, String> typed = Sample.typed(form);
        typed.put("findings", LETTERS);
        typed.put("respondent", LETTERS);
        String markup = Sample.markup(form, Kind.DENUNCIATION, typed);
        String letters = LETTERS.replace(" ", "");
        // In plain, bold and italic words: the text, the title and the name of the paper.
        assertThat(joined(pdfText(pdf(markup)))).contains(letters).containsPattern(letters);
        assertThat(joined(docxText(docx(markup)))).contains(letters);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void both_files_say_the_same(Map.Entry<Form, Kind> paper) throws IOException {
        String markup = Sample.markup(paper.getKey(), paper.getValue());
        List<String> pdf = words(pdfText(pdf(markup)));
        List<String> docx = words(docxText(docx(markup)));
        assertThat(pdf).containsExactlyInAnyOrderElementsOf(docx);
        assertThat(docx).contains("Số:", "nhận:", "DV-2026-012345.");
    }

    @Test
    void the_font_is_embedded_and_is_the_only_one() throws IOException {
        byte[] pdf = pdf(Sample.markup(Sample.form("conclusion"), Kind.DENUNCIATION));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<String, Boolean> fonts = new HashMap<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    fonts.put(font.getName(), font.isEmbedded());
                }
            }
            assertThat(fonts).isNotEmpty().doesNotContainValue(false);
            assertThat(fonts.keySet()).allMatch(name -> name.contains("LiberationSerif"));
        }
    }

    @Test
    void a_paper_is_tagged_and_says_its_title_and_language() throws IOException {
        byte[] pdf = pdf(Sample.markup(Sample.form("conclusion"), Kind.DENUNCIATION));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Kết luận nội dung tố cáo");
        }
    }

    @Test
    void the_same_paper_is_the_same_bytes() throws Exception {
        String markup = Sample.markup(Sample.form("conclusion"), Kind.DENUNCIATION);
        byte[] pdf = pdf(markup);
        byte[] docx = docx(markup);
        for (int i = 0; i < 5; i++) {
            assertThat(pdf(markup)).isEqualTo(pdf);
            assertThat(docx(markup)).isEqualTo(docx);
        }
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("D:2026");
    }

    @Test
    void nothing_is_fetched_whatever_a_page_asks_for() {
        String markup =
                Sample.markup(Sample.form("conclusion"), Kind.DENUNCIATION)
                        .replace(
                                "</head>",
                                "<link rel=\"stylesheet\" href=\"file:///etc/passwd\"/>"
                                        + "<style>@import url(http://127.0.0.1:9/x);"
                                        + "body{background:url(file:///etc/hostname)}</style></head>")
                        .replace("<h1>", "<img src=\"http://127.0.0.1:9/a.png\" alt=\"\"/><h1>");
        assertThat(Pdf.of(Templates.tree(markup))).isNotEmpty();
    }

    @Test
    void a_tree_takes_no_document_type() {
        assertThatThrownBy(() -> Templates.tree("<!DOCTYPE html><html/>"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_long_paper_goes_on_over_pages() throws IOException {
        Form form = Sample.form("conclusion");
        Map<String, String> typed = Sample.typed(form);
        typed.put("findings", "Nội dung xác minh dài. ".repeat(400));
        try (PDDocument document =
                Loader.loadPDF(pdf(Sample.markup(form, Kind.DENUNCIATION, typed)))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
        }
    }

    static byte[] pdf(String markup) {
        return Pdf.of(Templates.tree(markup));
    }

    private static byte[] docx(String markup) {
        Document tree = Templates.tree(markup);
        return Docx.of(tree);
    }

    private static String pdfText(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                // From the second page on its number stands at the top.
                String words = stripper.getText(document);
                text.append(page == 1 ? words : words.replaceFirst("^\\s*" + page + "\\s", ""));
            }
            return text.toString();
        }
    }

    private static String docxText(byte[] docx) throws IOException {
        String xml = parts(docx).get("word/document.xml");
        return Templates.tree(xml.replace("</w:p>", "\n</w:p>"))
                .getDocumentElement()
                .getTextContent();
    }

    private static Map<String, String> parts(byte[] docx) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(List.of(nfc(text).strip().split("[\\s\\u00A0]+")));
        words.sort(null);
        return words;
    }

    private static String joined(String text) {
        return nfc(text).replaceAll("[\\s\\u00A0]+", "");
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}

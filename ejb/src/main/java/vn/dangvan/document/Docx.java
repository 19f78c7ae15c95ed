package vn.dangvan.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A paper as a word-processor file (DOCX, ISO/IEC 29500), to be signed by hand or worked on. Knows
 * just what the templates use: paragraphs, words in bold, and tables of one row.
 */
final class Docx {
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String XML =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    /** The first day an archive can name. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Twentieths of a point between the margins of an A4 page. */
    private static final int WIDTH = 9184;

    /** Class of a paragraph to its properties, and the properties of its words. */
    private static final Map<String, String[]> LOOKS = looks();

    private final StringBuilder out = new StringBuilder();

    private Docx() {}

    static byte[] of(Document paper) {
        Docx docx = new Docx();
        docx.blocks(paper.getElementsByTagName("body").item(0));
        String document =
                XML
                        + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + docx.out
                        + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1021\""
                        + " w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
                        + "</w:sectPr></w:body></w:document>";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types());
        parts.put("_rels/.rels", relation("officeDocument", "word/document.xml"));
        parts.put("word/_rels/document.xml.rels", relation("styles", "styles.xml"));
        parts.put("word/styles.xml", styles());
        parts.put("word/document.xml", document);
        return zipped(parts);
    }

    private void blocks(Node parent) {
        for (Node at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (at instanceof Element block) {
                switch (block.getTagName()) {
                    case "table" -> table(block);
                    case "h1", "p" -> paragraph(block);
                    default ->
                            throw new IllegalStateException("A paper has no " + at.getNodeName());
                }
            }
        }
    }

    private void paragraph(Element block) {
        String[] look = LOOKS.getOrDefault(look(block), LOOKS.get(""));
        out.append("<w:p><w:pPr>").append(look[0]).append("</w:pPr>");
        runs(block, look[1]);
        out.append("</w:p>");
    }

    private static String look(Element block) {
        String name = block.getTagName();
        return name.equals("h1") ? name : block.getAttribute("class");
    }

    private void runs(Node parent, String look) {
        for (Node at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (at instanceof Element bold) {
                runs(bold, "<w:b/>" + look);
            } else {
                run(at.getTextContent().replaceAll("\\s+", " "), look);
            }
        }
    }

    private void run(String text, String look) {
        out.append("<w:r><w:rPr>").append(look).append("</w:rPr>");
        out.append("<w:t xml:space=\"preserve\">").append(escaped(text)).append("</w:t></w:r>");
    }

    private void table(Element table) {
        out.append("<w:tbl><w:tblPr><w:tblW w:w=\"")
                .append(WIDTH)
                .append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        boolean head = table.getAttribute("class").equals("head");
        int[] widths = {WIDTH * (head ? 42 : 45) / 100, WIDTH * (head ? 58 : 55) / 100};
        for (int width : widths) {
            out.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        out.append("</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int i = 0; i < widths.length; i++) {
            out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(widths[i]);
            out.append("\" w:type=\"dxa\"/></w:tcPr>");
            blocks(table.getElementsByTagName("td").item(i));
            out.append("</w:tc>");
        }
        // Two tables that touch would be read as one.
        out.append("</w:tr></w:tbl><w:p/>");
    }

    private static Map<String, String[]> looks() {
        Map<String, String[]> looks = new LinkedHashMap<>();
        String middle = "<w:jc w:val=\"center\"/>";
        String tight = "<w:spacing w:before=\"0\" w:after=\"0\"/>" + middle;
        String line =
                "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"auto\"/></w:pBdr>";
        String near =
                "<w:spacing w:before=\"0\" w:after=\"120\" w:line=\"120\" w:lineRule=\"exact\"/>";
        look(looks, "", "<w:ind w:firstLine=\"567\"/><w:jc w:val=\"both\"/>", "");
        look(looks, "org", tight, size(25));
        look(looks, "org strong", tight, "<w:b/>" + size(25));
        look(looks, "motto", tight, "<w:b/>" + size(27));
        look(looks, "rule", line + near + "<w:ind w:left=\"700\" w:right=\"700\"/>", "");
        look(looks, "rule short", line + near + "<w:ind w:left=\"1300\" w:right=\"1300\"/>", "");
        look(looks, "number", tight, size(26));
        look(looks, "day", tight, "<w:i/>" + size(27));
        bodyLooks(looks, middle, tight);
        return looks;
    }

    private static void bodyLooks(Map<String, String[]> looks, String middle, String tight) {
        String first = "<w:ind w:firstLine=\"567\"/>";
        String close = "<w:spacing w:before=\"0\" w:after=\"0\"/>";
        look(looks, "h1", tight, "<w:b/>");
        look(looks, "about", middle, "<w:b/>");
        look(looks, "who", "<w:spacing w:before=\"160\" w:after=\"160\"/>" + middle, "<w:b/>");
        look(looks, "to", middle, "");
        look(looks, "ground", first + "<w:jc w:val=\"both\"/>", "<w:i/>");
        look(looks, "section", first, "<w:b/>");
        look(looks, "lead", close, "<w:b/><w:i/>" + size(24));
        look(looks, "one", close, size(22));
        look(looks, "as", tight, "<w:b/>");
        look(looks, "by", tight, "<w:b/>");
        look(
                looks,
                "space",
                "<w:spacing w:before=\"0\" w:after=\"900\"/>" + middle,
                "<w:i/>" + size(22));
        look(looks, "draft", middle, "<w:b/><w:color w:val=\"808080\"/>" + size(36));
    }

    private static void look(Map<String, String[]> looks, String name, String block, String words) {
        looks.put(name, new String[] {block, words});
    }

    private static String size(int halfPoints) {
        return "<w:sz w:val=\"" + halfPoints + "\"/>";
    }

    private static String styles() {
        return XML
                + "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docDefaults>"
                + "<w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\""
                + " w:eastAsia=\"Times New Roman\" w:cs=\"Times New Roman\"/><w:sz w:val=\"28\"/>"
                + "<w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
                + "<w:spacing w:before=\"0\" w:after=\"120\" w:line=\"288\" w:lineRule=\"auto\"/>"
                + "</w:pPr></w:pPrDefault></w:docDefaults></w:styles>";
    }

    private static String types() {
        return XML
                + ("<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\"")
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + part("word/document.xml", "document.main+xml")
                + part("word/styles.xml", "styles+xml")
                + "</Types>";
    }

    private static String part(String name, String type) {
        return "<Override PartName=\"/" + name + "\" ContentType=\"" + WORD + type + "\"/>";
    }

    private static String relation(String kind, String target) {
        return XML
                + ("<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\"")
                + (" Type=\"" + OFFICE + kind + "\" Target=\"" + target + "\"/></Relationships>");
    }

    private static byte[] zipped(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                // The same paper gives the same bytes, whenever it is written.
                entry.setTimeLocal(NEVER);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

package vn.dangvan.document;

import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI;
import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI;

import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A paper as PDF: A4 with the margins of Decree 30/2020/NĐ-CP, its font embedded, tagged for screen
 * readers. The same paper gives the same bytes, and nothing is fetched from anywhere.
 */
final class Pdf {
    private static final String FAMILY = "Liberation Serif";
    private static final byte[] REGULAR = font("Regular");
    private static final byte[] BOLD = font("Bold");
    private static final byte[] ITALIC = font("Italic");
    private static final byte[] BOLD_ITALIC = font("BoldItalic");
    private static final String STYLE =
            new String(resource("/papers/paper.css"), StandardCharsets.UTF_8);
    private static final BitSet LETTERS = letters();
    private static final int NORMAL = 400;
    private static final int HEAVY = 700;

    /** Without a fixed one the number of a document would come from the clock. */
    private static final long DOCUMENT_ID = 0L;

    static {
        // What a paper says goes into no log.
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    /** The bytes; the tree gets a style sheet by this. */
    static byte[] of(Document paper) {
        Element style = paper.createElement("style");
        style.setTextContent(STYLE);
        paper.getElementsByTagName("head").item(0).appendChild(style);
        try (PdfBoxRenderer renderer = builder(paper).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            document.setDocumentId(DOCUMENT_ID);
            undated(document.getDocumentInformation());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("The paper cannot be drawn", e);
        }
    }

    private static void undated(PDDocumentInformation about) {
        Calendar never = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        never.setTimeInMillis(0);
        about.setCreationDate(never);
        about.setModificationDate(never);
    }

    private static PdfRendererBuilder builder(Document paper) {
        FSStreamFactory nothing =
                uri -> {
                    throw new IllegalStateException("A paper loads nothing");
                };
        return new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("Đăng Văn")
                .useUriResolver((base, uri) -> null)
                .useHttpStreamImplementation(nothing)
                .useProtocolsStreamImplementation(nothing, "file", "jar", "http", "https", "data")
                .useExternalResourceAccessControl((uri, type) -> false, RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl((uri, type) -> false, RUN_AFTER_RESOLVING_URI)
                .useFont(() -> stream(REGULAR), FAMILY, NORMAL, FontStyle.NORMAL, true)
                .useFont(() -> stream(BOLD), FAMILY, HEAVY, FontStyle.NORMAL, true)
                .useFont(() -> stream(ITALIC), FAMILY, NORMAL, FontStyle.ITALIC, true)
                .useFont(() -> stream(BOLD_ITALIC), FAMILY, HEAVY, FontStyle.ITALIC, true)
                .useUnicodeLineBreaker(new Blanks())
                .withW3cDocument(paper, null);
    }

    /** Lines end at blanks only, so that no number of a paper or a law is torn apart. */
    private static final class Blanks implements FSTextBreaker {
        private String text;
        private int at;

        @Override
        public int next() {
            int blank = at < 0 ? -1 : text.indexOf(' ', at);
            at = blank < 0 ? -1 : blank + 1;
            return at;
        }

        @Override
        public void setText(String next) {
            text = next;
            at = 0;
        }
    }

    /** Whether the font has every character: a paper with a box in a name is no paper. */
    static boolean prints(String text) {
        return text.codePoints().allMatch(c -> c == '\n' || c == '\t' || LETTERS.get(c));
    }

    private static BitSet letters() {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(REGULAR))) {
            CmapLookup cmap = font.getUnicodeCmapLookup();
            BitSet letters = new BitSet();
            for (int c = ' '; c <= Character.MAX_VALUE; c++) {
                letters.set(c, cmap.getGlyphId(c) > 0);
            }
            return letters;
        } catch (IOException e) {
            throw new IllegalStateException("The font of papers cannot be read", e);
        }
    }

    private static byte[] font(String style) {
        return resource("/liberation/LiberationSerif-" + style + ".ttf");
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static byte[] resource(String name) {
        try (InputStream in = Pdf.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("The archive has no " + name, e);
        }
    }
}

package vn.dangvan.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrTest {
    private static final String CODE = "song trau gio lang den trang mua vang";
    private static final Pattern BAR = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    @Test
    void every_square_of_the_path_is_a_dark_square_of_the_code_and_none_is_left_out()
            throws WriterException {
        BitMatrix squares = new QRCodeWriter().encode(CODE, BarcodeFormat.QR_CODE, 0, 0);
        Qr qr = Qr.of(CODE);
        assertThat(qr.size()).isEqualTo(squares.getWidth());
        BitMatrix drawn = new BitMatrix(qr.size());
        Matcher bar = BAR.matcher(qr.path());
        int read = 0;
        while (bar.lookingAt()) {
            int width = Integer.parseInt(bar.group(3));
            assertThat(bar.group(4)).isEqualTo(bar.group(3));
            drawn.setRegion(
                    Integer.parseInt(bar.group(1)), Integer.parseInt(bar.group(2)), width, 1);
            read = bar.end();
            bar.region(read, qr.path().length());
        }
        assertThat(read).isEqualTo(qr.path().length());
        assertThat(drawn).isEqualTo(squares);
    }

    @Test
    void the_code_has_its_quiet_zone() {
        assertThat(Qr.of(CODE).path()).startsWith("M4 4h7");
    }

    @Test
    void a_code_is_never_shown_by_accident() {
        assertThat(Qr.of(CODE).toString()).doesNotContain("M4");
    }
}

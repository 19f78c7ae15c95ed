package vn.dangvan.web.intake;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

/**
 * A QR code as one path of squares.
 *
 * @param size squares along one side, with the quiet zone of four on each side
 * @param path what to fill, in units of one square
 */
public record Qr(int size, String path) {

    /** A code that says some text. */
    public static Qr of(String text) {
        try {
            BitMatrix squares = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
            return new Qr(squares.getWidth(), path(squares));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }

    private static String path(BitMatrix squares) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            int from = -1;
            for (int x = 0; x <= squares.getWidth(); x++) {
                boolean dark = x < squares.getWidth() && squares.get(x, y);
                if (dark && from < 0) {
                    from = x;
                } else if (!dark && from >= 0) {
                    path.append('M').append(from).append(' ').append(y);
                    path.append('h').append(x - from).append("v1h-").append(x - from).append('z');
                    from = -1;
                }
            }
        }
        return path.toString();
    }

    /** Never the path: it says the code. */
    @Override
    public String toString() {
        return "Qr[" + size + "]";
    }
}

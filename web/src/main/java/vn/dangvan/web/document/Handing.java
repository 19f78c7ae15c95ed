package vn.dangvan.web.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.dangvan.document.PaperFile;

/** How a file is handed out: to be kept under its name, never to be shown as a page of ours. */
final class Handing {
    private Handing() {}

    /** The header of RFC 6266; the name may hold Đ. */
    static String attachment(PaperFile file) {
        String encoded = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        String plain = file.name().replace('Đ', 'D').replaceAll("[^A-Za-z0-9.-]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}

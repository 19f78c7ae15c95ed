package vn.dangvan.web.proving;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.dangvan.organisation.Role;
import vn.dangvan.problem.Problem;
import vn.dangvan.proving.ServedLog;
import vn.dangvan.transparency.Malformed;
import vn.dangvan.transparency.Tile;

/**
 * The tiles of the log (C2SP tlog-tiles): hashes for everybody, entries for auditors. To everybody
 * else a bundle of entries is just not there.
 */
@WebServlet("/ledger/tile/*")
public class TileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String ROOT = "/ledger/";

    /** A year; what a tile holds never changes. */
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    @Inject transient ServedLog log;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            // As it was sent: nothing is decoded, so nothing but the path of a tile can be meant.
            String sent = request.getRequestURI().substring(request.getContextPath().length());
            Tile tile = Tile.parse(sent.substring(ROOT.length()));
            boolean auditor = request.isUserInRole(Role.AUDITOR);
            byte[] bytes = auditor ? log.entries(tile) : log.hashes(tile);
            // A cache that serves others must not keep what only an auditor may have.
            boolean open = tile.level() != Tile.ENTRIES;
            response.setHeader(
                    "Cache-Control", open ? FOR_GOOD : FOR_GOOD.replace("public", "private"));
            Answered.bytes(response, "application/octet-stream", bytes);
        } catch (Problem | Malformed e) {
            Answered.nothing(response);
        }
    }
}

package vn.dangvan.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dangvan.audit.Audit;
import vn.dangvan.audit.LedgerPage;
import vn.dangvan.audit.LedgerRow;
import vn.dangvan.audit.LedgerSearch;

/**
 * Sends what a search finds as a file, a thousand entries at a time. That it was taken is on record
 * before the first byte leaves.
 */
@RequestScoped
class ExportFile {
    private static final String HEADER =
            "number,index,day,act,role,unit,rule,due,actor,subject\r\n";

    @Inject Audit audit;
    @Inject Clock clock;

    void send(LedgerSearch what, Audit.Format as) throws IOException {
        long rows = audit.export(what, as);
        boolean csv = as == Audit.Format.CSV;
        HttpServletResponse response =
                (HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse();
        response.setContentType(
                csv ? "text/csv;charset=UTF-8;header=present" : "application/jsonl;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"ledger-%s.%s\"".formatted(LocalDate.now(clock), as.code()));
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        Writer out =
                new BufferedWriter(
                        new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        if (csv) {
            out.write(HEADER);
            write(what, rows, out, ExportFile::line);
        } else {
            Jsonb json = JsonbBuilder.create();
            write(what, rows, out, row -> json.toJson(EntryJson.of(row)) + "\n");
        }
        out.flush();
    }

    /** Just as many as are on record, whatever was added meanwhile. */
    private void write(LedgerSearch what, long rows, Writer out, Function<LedgerRow, String> form)
            throws IOException {
        long left = rows;
        LedgerSearch next = what;
        while (left > 0 && next != null) {
            LedgerPage page = audit.search(next, (int) Math.min(Audit.MOST, left));
            for (LedgerRow row : page.rows()) {
                out.write(form.apply(row));
            }
            left -= page.rows().size();
            next = page.next() == null ? null : what.after(page.next());
        }
    }

    /** One line of a table, RFC 4180. */
    static String line(LedgerRow row) {
        return Stream.of(
                        row.number(),
                        row.index(),
                        row.day(),
                        row.act(),
                        row.role(),
                        row.unit(),
                        row.rule(),
                        row.due(),
                        row.actor(),
                        row.subject())
                .map(ExportFile::cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A spreadsheet takes what begins like a formula for one; a mark before it stops that. */
    static String cell(Object value) {
        String text = value == null ? "" : value.toString();
        boolean formula = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}

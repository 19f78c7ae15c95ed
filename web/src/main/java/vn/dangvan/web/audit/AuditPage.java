package vn.dangvan.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dangvan.audit.Audit;
import vn.dangvan.audit.LedgerPage;
import vn.dangvan.audit.LedgerRow;
import vn.dangvan.web.Text;

/**
 * Search of the ledger, page by page. All that was asked stands in the address; only taking results
 * away is a form that is sent.
 */
@Named("auditPage")
@RequestScoped
public class AuditPage {
    /** The names of the fields, in their order on the page. */
    private static final List<String> FIELDS =
            List.of("act", "unit", "from", "to", "actor", "subject", "first", "last");

    private static final int ROWS = 50;

    @Inject Audit audit;
    @Inject ExportFile file;
    @Inject Text text;
    @Inject HttpServletRequest request;

    private AuditQuery query;
    private LedgerPage found;
    private List<String> acts;
    private final Map<String, String> faults = new TreeMap<>();

    /** Searches; a search that cannot be read is shown again with what is wrong. */
    public void load() {
        if (found != null) {
            return;
        }
        acts = audit.acts();
        query = AuditQuery.of(request::getParameter);
        faults.putAll(query.faults());
        found =
                query.search() == null
                        ? new LedgerPage(List.of(), null, Set.of())
                        : audit.search(query.search(), ROWS);
        found.ambiguous().forEach(field -> faults.put(field, "ambiguous"));
        if (!faults.isEmpty()) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** Takes what is found away as a table. */
    public void csv() throws IOException {
        export(Audit.Format.CSV);
    }

    /** Takes what is found away, one JSON object in each line. */
    public void jsonLines() throws IOException {
        export(Audit.Format.JSONL);
    }

    private void export(Audit.Format as) throws IOException {
        file.send(AuditQuery.of(request::getParameter).orRefuse().after(null), as);
        FacesContext.getCurrentInstance().responseComplete();
    }

    public List<String> getActs() {
        load();
        return acts;
    }

    /** A form that is sent asks for parts of the page before anything was loaded. */
    private LedgerPage found() {
        load();
        return found;
    }

    public List<LedgerRow> getRows() {
        return found().rows();
    }

    /** What was typed into a field. */
    public String typed(String field) {
        return request.getParameter(field);
    }

    public List<String> getFields() {
        return FIELDS;
    }

    public boolean isRefused() {
        found();
        return !faults.isEmpty();
    }

    public Collection<String> getFaulty() {
        return FIELDS.stream().filter(faults::containsKey).toList();
    }

    /** What is wrong with a field, in words; null where it is right. */
    public String fault(String field) {
        String code = faults.get(field);
        return "ambiguous".equals(code) ? text.of("audit.ambiguous") : text.fault(code);
    }

    /** Whether only some entries are shown. */
    public boolean isNarrowed() {
        return FIELDS.stream().anyMatch(this::isGiven);
    }

    private boolean isGiven(String field) {
        return typed(field) != null && !typed(field).isBlank();
    }

    /** Whether entries had to be passed over, so that the list goes on without being full. */
    public boolean isSparse() {
        return found().next() != null && found().rows().size() < ROWS;
    }

    /** Whether this is not the beginning of the list. */
    public boolean isFurtherOn() {
        found();
        return query.search() != null && query.search().after() != null;
    }

    /** Address of the beginning of the list. */
    public String getFirstUrl() {
        return url(Stream.empty());
    }

    /** Address of what follows; null at the end. */
    public String getNextUrl() {
        return found().next() == null ? null : url(Stream.of("after=" + found.next().text()));
    }

    private String url(Stream<String> more) {
        return Stream.concat(
                        FIELDS.stream()
                                .filter(this::isGiven)
                                .map(field -> field + "=" + encoded(typed(field))),
                        more)
                .collect(Collectors.joining("&", "/desk/audit?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

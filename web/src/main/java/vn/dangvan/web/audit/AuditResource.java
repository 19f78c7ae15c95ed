package vn.dangvan.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvan.audit.Audit;
import vn.dangvan.audit.LedgerPage;
import vn.dangvan.problem.Faults;
import vn.dangvan.web.OfficersOnly;

/** The ledger for auditors with a bearer token. */
@Path("/audit")
@OfficersOnly
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
    @Inject Audit audit;

    /** Entries, newest first; {@code next} goes into {@code after}, and is absent at the end. */
    public record Page(List<EntryJson> entries, String next) {}

    /** What may be asked for; what is left out does not narrow it. */
    public static class Filter {
        @QueryParam("act")
        String act;

        @QueryParam("actor")
        String actor;

        @QueryParam("subject")
        String subject;

        @QueryParam("from")
        String from;

        @QueryParam("to")
        String to;

        @QueryParam("unit")
        String unit;

        @QueryParam("first")
        String first;

        @QueryParam("last")
        String last;

        @QueryParam("after")
        String after;

        AuditQuery query() {
            return AuditQuery.of(
                    name ->
                            switch (name) {
                                case "act" -> act;
                                case "actor" -> actor;
                                case "subject" -> subject;
                                case "from" -> from;
                                case "to" -> to;
                                case "unit" -> unit;
                                case "first" -> first;
                                case "last" -> last;
                                default -> after;
                            });
        }
    }

    /**
     * Entries by act, pseudonym of actor or subject (its first 8 to all 64 digits), days, unit or
     * index. A page may hold fewer than asked for though {@code next} is there.
     */
    @GET
    @Path("entries")
    public Page entries(
            @BeanParam Filter filter, @DefaultValue("50") @QueryParam("size") String size) {
        new Faults().unless(size.matches("\\d{1,9}"), "size", "out-of-range").refuse();
        LedgerPage page = audit.search(filter.query().orRefuse(), Integer.parseInt(size));
        Map<String, String> ambiguous =
                page.ambiguous().stream()
                        .collect(Collectors.toMap(field -> field, field -> "ambiguous"));
        AuditQuery.refuse(ambiguous);
        return new Page(
                page.rows().stream().map(EntryJson::of).toList(),
                page.next() == null ? null : page.next().text());
    }
}

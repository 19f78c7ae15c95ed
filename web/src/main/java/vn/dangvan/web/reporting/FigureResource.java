package vn.dangvan.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.dangvan.reporting.Figures;
import vn.dangvan.reporting.Sheet;
import vn.dangvan.reporting.Tally;
import vn.dangvan.web.OfficersOnly;

/** On time or late, per unit and month, for leaders. */
@Path("/figures")
@OfficersOnly
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FigureResource {
    @Inject Figures figures;

    /** One unit's month; {@code cases} opens just what was counted. */
    public record FigureJson(
            String unit, String month, int counted, int onTime, int target, String cases) {
        static FigureJson of(Tally t) {
            String cases =
                    "/api/v1/cases?unit=%s&month=%s&outcome=counted".formatted(t.unit(), t.month());
            return new FigureJson(
                    t.unit(), t.month().toString(), t.counted(), t.onTime(), Tally.TARGET, cases);
        }
    }

    /**
     * The checkpoint of the public ledger at which they can be counted again; exactly so where
     * nothing was ahead of it.
     */
    public record CountedAt(String day, long size, String root, long ahead) {}

    /** Figures with what they were counted on. */
    public record SheetJson(CountedAt countedAt, List<FigureJson> figures) {
        static SheetJson of(Sheet sheet) {
            Sheet.Basis at = sheet.basis();
            return new SheetJson(
                    new CountedAt(at.day().toString(), at.size(), at.root(), at.ahead()),
                    sheet.tallies().stream().map(FigureJson::of).toList());
        }
    }

    @GET
    @Path("on-time")
    public SheetJson onTime() {
        return SheetJson.of(figures.onTime());
    }
}

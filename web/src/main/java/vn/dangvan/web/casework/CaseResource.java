package vn.dangvan.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dangvan.casework.CaseView;
import vn.dangvan.casework.Casework;
import vn.dangvan.casework.Dossier;
import vn.dangvan.docket.CaseCard;
import vn.dangvan.docket.Finding;
import vn.dangvan.docket.Kind;
import vn.dangvan.docket.Register;
import vn.dangvan.proceedings.Proceedings;
import vn.dangvan.triage.Classification;
import vn.dangvan.triage.Triage;
import vn.dangvan.web.OfficersOnly;

/**
 * Cases, for officers with a bearer token. Every act wants {@code If-Match} with the ETag last seen
 * and answers with the new one.
 */
@Path("/cases")
@OfficersOnly
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CaseResource {
    @Inject Register register;
    @Inject Dossier dossier;
    @Inject Triage triage;
    @Inject Casework casework;
    @Inject Proceedings proceedings;

    /** What a list shows of a case. */
    public record Page(List<CaseJson> cases, String next) {}

    /** Body of a classification. */
    public record ClassificationBody(String kind, String matter, String field, String unit) {}

    /** Body of an assignment: the id of an inspector of the unit. */
    public record AssignmentBody(UUID inspector) {}

    /** Body of a finding or a decision. */
    public record TextBody(String text) {
        @Override
        public String toString() {
            return "TextBody[…]";
        }
    }

    /** Body of a conclusion. */
    public record ConclusionBody(String found, String text) {
        @Override
        public String toString() {
            return "ConclusionBody[…]";
        }
    }

    /** Cases within reach, what is due first comes first; {@code next} goes into {@code after}. */
    @GET
    public Page list(
            @QueryParam("stage") List<String> stages,
            @QueryParam("unit") String unit,
            @QueryParam("month") String month,
            @QueryParam("outcome") String outcome,
            @QueryParam("after") String after,
            @DefaultValue("50") @QueryParam("size") String many) {
        int size = SearchQuery.size(many);
        List<CaseCard> cards =
                register.page(SearchQuery.search(stages, unit, month, outcome, after), size);
        String next =
                cards.size() < size ? null : SearchQuery.place(cards.get(cards.size() - 1)).text();
        return new Page(cards.stream().map(CaseJson::of).toList(), next);
    }

    /** One case. */
    @GET
    @Path("{number}")
    public Response read(@PathParam("number") String number) {
        return answer(dossier.read(number));
    }

    @POST
    @Path("{number}/classification")
    public Response classify(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String etag,
            ClassificationBody body) {
        int version = Version.of(etag);
        ClassificationBody as = Version.present(body);
        triage.classify(
                number,
                version,
                new Classification(
                        as.kind() == null ? null : Kind.of(as.kind()),
                        as.matter(),
                        as.field(),
                        as.unit()));
        return done();
    }

    @POST
    @Path("{number}/acceptance")
    public Response accept(
            @PathParam("number") String number, @HeaderParam("If-Match") String etag) {
        triage.accept(number, Version.of(etag));
        return done();
    }

    @POST
    @Path("{number}/assignment")
    public Response assign(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String etag,
            AssignmentBody body) {
        casework.assign(number, Version.of(etag), Version.present(body).inspector());
        return answer(dossier.read(number));
    }

    @POST
    @Path("{number}/findings")
    public Response examine(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String etag,
            TextBody body) {
        casework.examine(number, Version.of(etag), Version.present(body).text());
        return answer(dossier.read(number));
    }

    @POST
    @Path("{number}/conclusion")
    public Response conclude(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String etag,
            ConclusionBody body) {
        int version = Version.of(etag);
        ConclusionBody as = Version.present(body);
        Finding found = as.found() == null ? null : Finding.of(as.found());
        casework.conclude(number, version, found, as.text());
        return answer(dossier.read(number));
    }

    @POST
    @Path("{number}/decision")
    public Response approve(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String etag,
            TextBody body) {
        casework.approve(number, Version.of(etag), Version.present(body).text());
        return answer(dossier.read(number));
    }

    @POST
    @Path("{number}/closure")
    public Response close(
            @PathParam("number") String number, @HeaderParam("If-Match") String etag) {
        casework.close(number, Version.of(etag));
        return answer(dossier.read(number));
    }

    /**
     * Any act of the procedure, such as {@code suspend}; what it asks for stands in the list of
     * ways of the case.
     */
    @POST
    @Path("{number}/acts/{act}")
    public Response take(
            @PathParam("number") String number,
            @PathParam("act") String act,
            @HeaderParam("If-Match") String etag,
            Map<String, String> answers) {
        int version = Version.of(etag);
        proceedings.take(number, version, act, answers == null ? Map.of() : answers);
        return register.sees(number) ? answer(dossier.read(number)) : done();
    }

    /** After these acts the case may have left the officer's sight, so there is nothing to show. */
    private static Response done() {
        return Response.noContent().build();
    }

    private static Response answer(CaseView view) {
        return Response.ok(CaseJson.of(view)).header("ETag", Version.etag(view.card())).build();
    }
}

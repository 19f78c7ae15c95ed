package vn.dangvan.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.dangvan.document.PaperCard;
import vn.dangvan.document.PaperFile;
import vn.dangvan.document.Papers;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.web.OfficersOnly;

/**
 * Papers of a case, for officers with a bearer token. To issue one wants {@code If-Match} with the
 * ETag of the list last seen.
 */
@Path("/cases/{number}/papers")
@OfficersOnly
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PaperResource {
    private static final UUID NO_PAPER = new UUID(0, 0);

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

    @Inject Papers papers;

    @PathParam("number")
    String number;

    /** All papers of the case. */
    public record Page(List<PaperJson> papers) {}

    /** Body of a paper: which, and what it says; a day as {@code 2026-11-30}. */
    public record PaperBody(String form, Map<String, String> facts) {
        @Override
        public String toString() {
            return "PaperBody[" + form + "]";
        }
    }

    /** The papers issued so far, newest first. */
    @GET
    public Response list() {
        List<PaperJson> all = papers.list(number).stream().map(PaperJson::of).toList();
        return Response.ok(new Page(all)).header("ETag", tag(all.size())).build();
    }

    /** The papers that can be composed now, those for the stage of the case first. */
    @GET
    @Path("forms")
    public List<PaperJson.FormJson> forms() {
        Papers.Sheet sheet = papers.sheet(number);
        return IntStream.range(0, sheet.forms().size())
                .mapToObj(i -> PaperJson.FormJson.of(sheet.forms().get(i), i < sheet.usual()))
                .toList();
    }

    /** Issues a paper. */
    @POST
    public Response issue(@HeaderParam("If-Match") String etag, PaperBody body) {
        int seen = seen(etag);
        PaperCard card = papers.issue(number, seen, present(body).form(), facts(body));
        return Response.created(URI.create("cases/" + number + "/papers/" + card.id() + ".pdf"))
                .entity(PaperJson.of(card))
                .header("ETag", tag(seen + 1))
                .build();
    }

    /** The paper as it would be, as PDF; changes nothing. */
    @POST
    @Path("preview")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    public Response preview(PaperBody body) {
        return handedOut(papers.preview(number, present(body).form(), facts(body)).pdf());
    }

    @GET
    @Path("{paper}.pdf")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    public Response pdf(@PathParam("paper") String paper) {
        return handedOut(papers.open(number, id(paper), PaperFile.Type.PDF));
    }

    @GET
    @Path("{paper}.docx")
    @Produces(MediaType.WILDCARD)
    public Response docx(@PathParam("paper") String paper) {
        return handedOut(papers.open(number, id(paper), PaperFile.Type.DOCX));
    }

    /** Puts a scan or signed copy to a paper: PDF, JPEG or PNG as it is, whatever it is called. */
    @POST
    @Path("{paper}/copies")
    @Consumes(MediaType.WILDCARD)
    public Response attach(@PathParam("paper") String paper, InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(Papers.MOST_BYTES + 1);
        PaperCard.Copy copy = papers.attach(number, id(paper), bytes);
        return Response.status(Response.Status.CREATED).entity(PaperJson.CopyJson.of(copy)).build();
    }

    @GET
    @Path("{paper}/copies/{copy}")
    @Produces(MediaType.WILDCARD)
    public Response copy(@PathParam("paper") String paper, @PathParam("copy") String copy) {
        return handedOut(papers.copy(number, id(paper), id(copy)));
    }

    private static Response handedOut(PaperFile file) {
        return Response.ok(file.bytes(), file.type().mediaType())
                .header("Content-Disposition", Handing.attachment(file))
                .build();
    }

    private static PaperBody present(PaperBody body) {
        if (body == null) {
            throw new Problem(ProblemType.BODY_UNREADABLE);
        }
        return body;
    }

    private static Map<String, String> facts(PaperBody body) {
        return body.facts() == null ? Map.of() : new HashMap<>(body.facts());
    }

    /** What is no id at all is a paper there is not; who may ask is decided before that is said. */
    static UUID id(String text) {
        boolean id = text != null && text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        return id ? UUID.fromString(text) : NO_PAPER;
    }

    private static String tag(int count) {
        return "\"" + count + "\"";
    }

    private static int seen(String etag) {
        if (etag == null) {
            throw new Problem(ProblemType.VERSION_NEEDED);
        }
        Matcher tag = TAG.matcher(etag.trim());
        if (!tag.matches()) {
            throw new Problem(ProblemType.CHANGED_MEANWHILE);
        }
        return Integer.parseInt(tag.group(1));
    }
}

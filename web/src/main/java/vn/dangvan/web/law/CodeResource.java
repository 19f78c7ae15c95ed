package vn.dangvan.web.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.dangvan.law.Code;
import vn.dangvan.law.RuleBook;
import vn.dangvan.law.Taxonomy;

/** The code lists in force today. Public. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CodeResource {
    @Inject RuleBook law;
    @Inject Clock clock;

    /** A kind of submission, or a field of administration. */
    public record CodeJson(String code, Name name) {
        static CodeJson of(Code c) {
            return new CodeJson(c.code(), new Name(c.nameVi(), c.nameEn()));
        }
    }

    /** What was done, and the kinds of submission it can go with. */
    public record MatterJson(String code, Name name, Name legalTitle, List<String> kinds) {
        static MatterJson of(Code.Matter m) {
            return new MatterJson(
                    m.code(),
                    new Name(m.nameVi(), m.nameEn()),
                    m.legalTitleVi().isEmpty()
                            ? null
                            : new Name(m.legalTitleVi(), m.legalTitleEn()),
                    m.kinds().stream().sorted().toList());
        }
    }

    @GET
    @Path("matters")
    public List<MatterJson> matters() {
        return today().matters().stream().map(MatterJson::of).toList();
    }

    @GET
    @Path("fields")
    public List<CodeJson> fields() {
        return today().fields().stream().map(CodeJson::of).toList();
    }

    @GET
    @Path("kinds")
    public List<CodeJson> kinds() {
        return today().kinds().stream().map(CodeJson::of).toList();
    }

    private Taxonomy today() {
        return law.on(LocalDate.now(clock)).taxonomy();
    }
}

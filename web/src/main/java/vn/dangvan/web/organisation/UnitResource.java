package vn.dangvan.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import vn.dangvan.organisation.Organisation;
import vn.dangvan.organisation.UnitDeed;
import vn.dangvan.web.law.Name;

/** All units, upper ones first. Public. */
@Path("/units")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnitResource {
    @Inject Organisation organisation;

    /** A unit as the API shows it. */
    public record UnitJson(
            String code, Name name, String level, String parent, String address, String phone) {
        static UnitJson of(UnitDeed u) {
            return new UnitJson(
                    u.code(),
                    new Name(u.nameVi(), u.nameEn()),
                    u.level().name().toLowerCase(Locale.ROOT),
                    u.parent(),
                    u.address(),
                    u.phone());
        }
    }

    @GET
    public List<UnitJson> units() {
        return organisation.units().stream().map(UnitJson::of).toList();
    }
}

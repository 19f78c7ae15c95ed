package vn.dangvan.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dangvan.law.Code;
import vn.dangvan.law.RuleBook;
import vn.dangvan.law.Taxonomy;
import vn.dangvan.organisation.OfficerCard;
import vn.dangvan.organisation.Organisation;
import vn.dangvan.organisation.UnitDeed;
import vn.dangvan.web.Text;

/** Names for codes, in the language of the request. Each is looked up once per request at most. */
@Named
@RequestScoped
public class Names {
    @Inject Organisation organisation;
    @Inject RuleBook law;
    @Inject Text text;
    @Inject Clock clock;

    private Map<String, UnitDeed> units;
    private final Map<UUID, String> officers = new HashMap<>();

    /** Every unit, upper ones first. */
    public List<UnitDeed> getUnits() {
        return List.copyOf(units().values());
    }

    /** The name of a unit; its code where there is none. */
    public String unit(String code) {
        UnitDeed unit = units().get(code);
        return unit == null ? code : unit.name(text.getLanguage());
    }

    private Map<String, UnitDeed> units() {
        if (units == null) {
            units = new LinkedHashMap<>();
            organisation.units().forEach(unit -> units.put(unit.code(), unit));
        }
        return units;
    }

    /** The name of an officer; null for none. */
    public String officer(UUID id) {
        return id == null ? null : officers.computeIfAbsent(id, this::ask);
    }

    private String ask(UUID id) {
        OfficerCard officer = organisation.officer(id);
        return officer.name();
    }

    /** The name of what was done; its code where the list no longer has it. */
    public String matter(String code) {
        return name(taxonomy().matters(), code);
    }

    /** The name of a field of administration; its code where the list no longer has it. */
    public String field(String code) {
        return name(taxonomy().fields(), code);
    }

    /** The name of an entry of a code list. */
    public String of(Code code) {
        return text.pick(code.nameVi(), code.nameEn());
    }

    /** The code lists in force today. */
    public Taxonomy taxonomy() {
        return law.on(LocalDate.now(clock)).taxonomy();
    }

    private String name(List<? extends Code> codes, String code) {
        return codes.stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .map(this::of)
                .orElse(code);
    }
}

package vn.dangvan.web.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dangvan.docket.Door;
import vn.dangvan.docket.Kind;
import vn.dangvan.intake.Lodgement;
import vn.dangvan.intake.Person;
import vn.dangvan.intake.Respondent;
import vn.dangvan.law.Taxonomy;
import vn.dangvan.problem.Faults;
import vn.dangvan.problem.PlainText;
import vn.dangvan.web.TypedDay;

/**
 * What was typed so far, by field. It stays text until it is sent, so that nothing typed can be too
 * wrong to be kept.
 */
record Answers(Map<String, String> byField) {
    static final int MOST_RESPONDENTS = 3;

    private static final String REPORTER = "reporter.";

    /** What this request brings. */
    static Answers typed(HttpServletRequest request) {
        Map<String, String> typed = new TreeMap<>();
        for (Step step : Step.values()) {
            for (String field : step.fields()) {
                String text = PlainText.of(request.getParameter(field));
                if (text != null) {
                    typed.put(field, text);
                }
            }
        }
        return new Answers(typed);
    }

    /** These answers, with those of one step replaced. */
    Answers with(Step step, Answers typed) {
        Map<String, String> all = new TreeMap<>(byField);
        all.keySet().removeAll(step.fields());
        all.putAll(typed.byField);
        all.keySet().removeIf(field -> field.startsWith("respondents["));
        List<Respondent> people = (step == Step.WHO ? typed : this).respondents();
        for (int i = 0; i < people.size(); i++) {
            put(all, "respondents[" + i + "].name", people.get(i).name());
            put(all, "respondents[" + i + "].position", people.get(i).position());
        }
        if (Door.ANONYMOUS.code().equals(all.get("door"))) {
            all.keySet().removeIf(field -> field.startsWith(REPORTER));
        }
        return new Answers(all);
    }

    /** Of these answers the kind and the matter, where the lists know both and they fit. */
    Answers preset(Taxonomy taxonomy) {
        Map<String, String> known = new TreeMap<>();
        String kind = get("kind");
        if (kind != null
                && taxonomy.matters(kind).stream().anyMatch(m -> m.code().equals(get("matter")))) {
            known.put("kind", kind);
            known.put("matter", get("matter"));
        }
        return new Answers(known);
    }

    /** What a draft begins with: the door, and what was preset. */
    Answers first(Taxonomy taxonomy) {
        Map<String, String> first = new TreeMap<>(preset(taxonomy).byField);
        put(first, "door", get("door"));
        return new Answers(first);
    }

    private static void put(Map<String, String> all, String field, String text) {
        if (text != null) {
            all.put(field, text);
        }
    }

    String get(String field) {
        return byField.get(field);
    }

    /** Null until it was chosen. */
    Door door() {
        return Arrays.stream(Door.values())
                .filter(door -> door.code().equals(get("door")))
                .findFirst()
                .orElse(null);
    }

    boolean anonymous() {
        return door() == Door.ANONYMOUS;
    }

    /**
     * What it is in law. Who is not sure is put where the office concerned never judges itself, as
     * far as the matter can be denounced at all; the officer at the desk looks again.
     */
    Kind kind(Taxonomy taxonomy) {
        if (!"unsure".equals(get("kind"))) {
            return Arrays.stream(Kind.values())
                    .filter(kind -> kind.code().equals(get("kind")))
                    .findFirst()
                    .orElse(null);
        }
        List<String> fitting =
                taxonomy.matters().stream()
                        .filter(matter -> matter.code().equals(get("matter")))
                        .flatMap(matter -> matter.kinds().stream())
                        .toList();
        return List.of(Kind.DENUNCIATION, Kind.COMPLAINT, Kind.PETITION).stream()
                .filter(kind -> fitting.contains(kind.code()))
                .findFirst()
                .orElse(Kind.DENUNCIATION);
    }

    /** The day as people here write it, or as machines do; null where neither can be read. */
    LocalDate happenedOn() {
        return TypedDay.of(get("happenedOn"));
    }

    /** Rows with nothing in them are left out. */
    List<Respondent> respondents() {
        List<Respondent> people = new ArrayList<>();
        for (int i = 0; i < MOST_RESPONDENTS; i++) {
            String name = get("respondents[" + i + "].name");
            String position = get("respondents[" + i + "].position");
            if (name != null || position != null) {
                people.add(new Respondent(name, position, null));
            }
        }
        return people;
    }

    private Person reporter() {
        return anonymous()
                ? null
                : new Person(
                        get(REPORTER + "name"),
                        get(REPORTER + "phone"),
                        get(REPORTER + "email"),
                        get(REPORTER + "address"));
    }

    Lodgement lodgement(Taxonomy taxonomy, String language) {
        return new Lodgement(
                door(),
                kind(taxonomy),
                get("matter"),
                get("unit"),
                get("story"),
                happenedOn(),
                get("place"),
                get("wish"),
                reporter(),
                respondents(),
                language);
    }

    /** What is wrong or missing, over all steps. */
    Faults faults(Taxonomy taxonomy, String language, LocalDate today) {
        String matter = get("matter");
        return lodgement(taxonomy, language)
                .faults(today)
                .unless(
                        get("happenedOn") == null || happenedOn() != null,
                        "happenedOn",
                        "unreadable")
                .unless(
                        taxonomy.matters().stream().anyMatch(m -> m.code().equals(matter)),
                        "matter",
                        "unknown");
    }

    @Override
    public String toString() {
        return "Answers[…]";
    }
}

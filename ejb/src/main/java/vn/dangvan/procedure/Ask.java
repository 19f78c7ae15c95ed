package vn.dangvan.procedure;

import java.util.Locale;

/** Something an act asks for, and what sort of answer it takes. */
public enum Ask {
    TEXT(Sort.TEXT),
    REASON(Sort.TEXT),
    NOTE(Sort.TEXT),
    /** Name and address of the office that is competent. */
    BODY(Sort.LINE),
    GROUND(Sort.POINT),
    OBSTACLE(Sort.POINT),
    GROUNDS(Sort.POINTS),
    MEASURES(Sort.POINTS),
    REMEDIES(Sort.POINTS),
    REMEDY(Sort.POINT),
    WAY(Sort.POINT),
    DAY(Sort.DAY),
    PEOPLE(Sort.NUMBER),
    REPRESENTATIVES(Sort.NUMBER),
    /** Number of an allegation, the first is 1. */
    ALLEGATION(Sort.NUMBER),
    VERIFIED(Sort.YES_NO),
    REMOTE(Sort.YES_NO),
    ABSENT(Sort.YES_NO),
    /** Whether a disciplinary decision is one of forced resignation. */
    DISMISSAL(Sort.YES_NO),
    WHOLE(Sort.YES_NO),
    FOUND(Sort.FINDING),
    OUTCOME(Sort.OUTCOME),
    KIND(Sort.KIND),
    MATTER(Sort.MATTER),
    FIELD(Sort.FIELD),
    UNIT(Sort.UNIT),
    INSPECTOR(Sort.INSPECTOR),
    /** Somebody of the unit. */
    OFFICER(Sort.OFFICER),
    /** Calendar days. */
    DAYS(Sort.NUMBER),
    /** Number of another case. */
    CASE(Sort.CASE);

    /** What sort of answer there is. */
    public enum Sort {
        /** Free text; sealed. */
        TEXT(true),
        /** One line of free text; sealed. */
        LINE(true),
        /** A code of a list of points of law. */
        POINT(false),
        /** Several codes of one, with commas between them. */
        POINTS(false),
        /** A day such as {@code 2026-12-01}. */
        DAY(false),
        /** 1 to 9999. */
        NUMBER(false),
        /** {@code yes} or {@code no}. */
        YES_NO(false),
        FINDING(false),
        /** {@code upheld}, {@code cancelled} or {@code changed}. */
        OUTCOME(false),
        KIND(false),
        MATTER(false),
        FIELD(false),
        UNIT(false),
        INSPECTOR(false),
        OFFICER(false),
        CASE(false);

        private final boolean typed;

        Sort(boolean typed) {
            this.typed = typed;
        }

        /** Whether it is free text, which is sealed and goes into no entry. */
        public boolean typed() {
            return typed;
        }

        /** The name in forms. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Sort sort;

    Ask(Sort sort) {
        this.sort = sort;
    }

    public Sort sort() {
        return sort;
    }

    /** The name in rows of law, in forms and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * An ask of one act.
     *
     * @param list the list of points the answer comes from; null where it comes from none
     * @param needed whether it must be answered
     */
    public record Named(Ask ask, String list, boolean needed) {
        /** The name in forms and in the API. */
        public String code() {
            return ask.code();
        }

        public Sort sort() {
            return ask.sort();
        }
    }
}

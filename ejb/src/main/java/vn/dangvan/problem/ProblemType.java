package vn.dangvan.problem;

/**
 * Every kind of refusal there is. The slug names its page ({@code /problems/<slug>}) and its words;
 * the status is the HTTP status of RFC 9110 it is answered with.
 */
public enum ProblemType {
    INPUT_INVALID("input-invalid", 400),
    BODY_UNREADABLE("body-unreadable", 400),
    UNKNOWN_CODE("unknown-code", 400),
    DATE_IN_FUTURE("date-in-future", 400),
    DATE_BEFORE_LAW("date-before-law", 422),
    DATE_BEYOND_CALENDAR("date-beyond-calendar", 422),
    STEP_UNKNOWN("step-unknown", 404),
    EXTENSION_BEYOND_MAXIMUM("extension-beyond-maximum", 422),
    SUSPENSION_UNREADABLE("suspension-unreadable", 400),
    STOP_NOT_FORESEEN("stop-not-foreseen", 422),
    READING_UNKNOWN("reading-unknown", 400),
    CIRCUMSTANCE_UNKNOWN("circumstance-unknown", 400),
    NO_COMPETENT_UNIT("no-competent-unit", 422),
    UNIT_CONCERNED_WOULD_SETTLE("unit-concerned-would-settle", 422),
    SIGN_IN_NEEDED("sign-in-needed", 401),
    NOT_ALLOWED("not-allowed", 403),
    NOT_FOUND("not-found", 404),
    METHOD_NOT_OFFERED("method-not-offered", 405),
    FORMAT_NOT_OFFERED("format-not-offered", 406),
    MEDIA_TYPE_UNKNOWN("media-type-unknown", 415),
    RETURN_CODE_UNKNOWN("return-code-unknown", 404),
    DRAFT_UNKNOWN("draft-unknown", 404),
    WRONG_STAGE("wrong-stage", 409),
    CHANGED_MEANWHILE("changed-meanwhile", 412),
    VERSION_NEEDED("version-needed", 428),
    KEY_REUSED("key-reused", 422),
    BODY_TOO_LARGE("body-too-large", 413),
    NOT_YOUR_CASE("not-your-case", 403),
    ACT_UNKNOWN("act-unknown", 404),
    ACT_NOT_IN_LAW("act-not-in-law", 409),
    ACT_DONE_ALREADY("act-done-already", 409),
    ACT_NEEDED_FIRST("act-needed-first", 409),
    ACT_BARRED("act-barred", 409),
    CASE_SUSPENDED("case-suspended", 409),
    NOT_SUSPENDED("not-suspended", 409),
    IDENTITY_NOT_VERIFIED("identity-not-verified", 409),
    IDENTITY_KNOWN("identity-known", 409),
    REPRESENTATIVES_MISSING("representatives-missing", 409),
    REPRESENTATIVES_WRONG("representatives-wrong", 422),
    CONDITIONS_OPEN("conditions-open", 422),
    LIMIT_OVER("limit-over", 409),
    LIMIT_RUNNING("limit-running", 409),
    NOTICE_TOO_SHORT("notice-too-short", 422),
    DAY_TO_COME("day-to-come", 409),
    DIALOGUE_MISSING("dialogue-missing", 409),
    FOUR_EYES_NEEDED("four-eyes-needed", 403),
    ALLEGATION_UNKNOWN("allegation-unknown", 422),
    ALLEGATIONS_OPEN("allegations-open", 409),
    FINDING_DISAGREES("finding-disagrees", 422),
    MEASURE_RUNNING("measure-running", 409),
    MEASURE_MISSING("measure-missing", 409),
    WITHDRAWAL_MISSING("withdrawal-missing", 409),
    CASE_WITHDRAWN("case-withdrawn", 409),
    NOTHING_TO_ENFORCE("nothing-to-enforce", 409),
    NOT_IN_EFFECT("not-in-effect", 409),
    REMEDY_UNKNOWN("remedy-unknown", 422),
    REMEDIES_OPEN("remedies-open", 409),
    NOT_LATE("not-late", 409),
    PROTECTION_NOT_ASKED("protection-not-asked", 409),
    PROTECTION_ASKED_ALREADY("protection-asked-already", 409),
    NOT_PROTECTED("not-protected", 409),
    APPEAL_NOT_OPEN("appeal-not-open", 409),
    OFFICER_BARRED("officer-barred", 422),
    OFFICER_HAS_CASE("officer-has-case", 422),
    LIMITATION_NOT_OVER("limitation-not-over", 422),
    NOT_MERGEABLE("not-mergeable", 422),
    LEDGER_ENTRY_MISSING("ledger-entry-missing", 500),
    SEAL_BROKEN("seal-broken", 500),
    KEYS_UNAVAILABLE("keys-unavailable", 503),
    DATABASE_UNAVAILABLE("database-unavailable", 503),
    UNEXPECTED("unexpected", 500),
    TIME_OF_DAY_NEEDED("time-of-day-needed", 400),
    CALENDAR_LINE_UNREADABLE("calendar-line-unreadable", 400),
    CALENDAR_DAY_TWICE("calendar-day-twice", 400),
    CALENDAR_DAY_PAST("calendar-day-past", 422),
    CALENDAR_DAY_ALREADY_SO("calendar-day-already-so", 409),
    PAPER_LACKS_FACTS("paper-lacks-facts", 422),
    PAPER_NOT_FORESEEN("paper-not-foreseen", 422),
    PAPER_NAMES_REPORTER("paper-names-reporter", 422),
    COPY_UNKNOWN("copy-unknown", 415),
    COPIES_TOO_MANY("copies-too-many", 409),
    RECEPTION_TOO_LATE("reception-too-late", 422),
    RECEPTION_STATE("reception-state", 409),
    SESSION_CLOSED("session-closed", 409),
    TURN_TAKEN("turn-taken", 409),
    TURN_UNKNOWN("turn-unknown", 404),
    PROOF_OUT_OF_RANGE("proof-out-of-range", 422),
    LOG_NOT_PUBLISHED("log-not-published", 503),
    LETTER_ERASED("letter-erased", 410),
    LETTER_OPEN("letter-open", 409),
    RETENTION_RUNNING("retention-running", 409),
    RETENTION_UNLIMITED("retention-unlimited", 409),
    LETTER_LIMIT_RUNNING("letter-limit-running", 409),
    ERASURE_PROPOSED_ALREADY("erasure-proposed-already", 409),
    ERASURE_NOT_PROPOSED("erasure-not-proposed", 409),
    NOT_PUBLISHED_YET("not-published-yet", 409);

    private final String slug;
    private final int status;

    ProblemType(String slug, int status) {
        this.slug = slug;
        this.status = status;
    }

    public String slug() {
        return slug;
    }

    public int status() {
        return status;
    }
}

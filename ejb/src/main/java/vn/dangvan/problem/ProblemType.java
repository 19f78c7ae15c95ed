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
    LEDGER_ENTRY_MISSING("ledger-entry-missing", 500),
    SEAL_BROKEN("seal-broken", 500),
    KEYS_UNAVAILABLE("keys-unavailable", 503),
    DATABASE_UNAVAILABLE("database-unavailable", 503),
    UNEXPECTED("unexpected", 500);

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

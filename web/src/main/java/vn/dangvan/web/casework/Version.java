package vn.dangvan.web.casework;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dangvan.docket.CaseCard;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** The version of a case as an entity tag (RFC 9110, 8.8.3), and bodies that have to be there. */
final class Version {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

    private Version() {}

    static String etag(CaseCard card) {
        return '"' + Integer.toString(card.version()) + '"';
    }

    /** Reads {@code If-Match}; an act without it would be an act on something not seen. */
    static int of(String etag) {
        if (etag == null) {
            throw new Problem(ProblemType.VERSION_NEEDED);
        }
        Matcher tag = TAG.matcher(etag.trim());
        if (!tag.matches()) {
            throw new Problem(ProblemType.CHANGED_MEANWHILE);
        }
        return Integer.parseInt(tag.group(1));
    }

    /** Reads the version a form carries; it is the page that puts it there, never a person. */
    static int seen(String posted) {
        if (posted == null || !posted.matches("\\d{1,9}")) {
            throw new Problem(ProblemType.VERSION_NEEDED);
        }
        return Integer.parseInt(posted);
    }

    static <T> T present(T body) {
        if (body == null) {
            throw new Problem(ProblemType.BODY_UNREADABLE);
        }
        return body;
    }
}

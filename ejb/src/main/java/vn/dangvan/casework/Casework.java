package vn.dangvan.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.dangvan.docket.Finding;
import vn.dangvan.organisation.Role;
import vn.dangvan.proceedings.Proceedings;

/**
 * The everyday acts of settling a case. Suspending, extending, dialogue, enforcement and the rest
 * are acts of {@link Proceedings} as these are.
 *
 * <p>Every act names the case by its number and the version the officer has seen, and refuses as
 * {@link Proceedings#take}.
 */
@Stateless
public class Casework {
    @Inject Proceedings proceedings;

    /**
     * Gives the case to an inspector of the leader's own unit (phân công xác minh); again to
     * another one.
     */
    @RolesAllowed(Role.LEADER)
    public void assign(String number, int version, UUID inspector) {
        proceedings.take(number, version, "assign", said("inspector", inspector));
    }

    /** Puts a finding on file (ghi nhận kết quả xác minh). */
    @RolesAllowed(Role.INSPECTOR)
    public void examine(String number, int version, String finding) {
        proceedings.take(number, version, "examine", said("text", finding));
    }

    /** Concludes (kết luận nội dung): what was found, and why. Needs a finding on file. */
    @RolesAllowed(Role.INSPECTOR)
    public void conclude(String number, int version, Finding found, String conclusion) {
        Map<String, String> answers = said("text", conclusion);
        if (found != null) {
            answers.put("found", found.code());
        }
        proceedings.take(number, version, "conclude", answers);
    }

    /** Decides (ban hành quyết định, kết luận): this day counts as on time or late. */
    @RolesAllowed(Role.LEADER)
    public void approve(String number, int version, String decision) {
        proceedings.take(number, version, "approve", said("text", decision));
    }

    /** The result has been sent to those who must have it (gửi kết quả). */
    @RolesAllowed(Role.LEADER)
    public void close(String number, int version) {
        proceedings.take(number, version, "close", Map.of());
    }

    private static Map<String, String> said(String name, Object answer) {
        Map<String, String> answers = new HashMap<>();
        if (answer != null) {
            answers.put(name, answer.toString());
        }
        return answers;
    }
}

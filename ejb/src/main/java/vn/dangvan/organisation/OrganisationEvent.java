package vn.dangvan.organisation;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.dangvan.accountability.Event;

/** What happens to units and officers. */
public sealed interface OrganisationEvent extends Event {
    /** A unit was set up. Its subject id is made from its code, which is public. */
    record Established(String unit) implements OrganisationEvent {
        @Override
        public UUID subject() {
            return UUID.nameUUIDFromBytes(("unit/" + unit).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String act() {
            return "organisation.established";
        }
    }

    /** An officer was appointed. */
    record Appointed(UUID subject, String unit) implements OrganisationEvent {
        @Override
        public String act() {
            return "organisation.appointed";
        }
    }

    /** An officer's appointment ended. */
    record Dismissed(UUID subject, String unit) implements OrganisationEvent {
        @Override
        public String act() {
            return "organisation.dismissed";
        }
    }
}

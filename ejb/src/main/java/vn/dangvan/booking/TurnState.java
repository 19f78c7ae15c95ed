package vn.dangvan.booking;

import java.util.Locale;

/** What has become of a turn. */
public enum TurnState {
    /** Somebody is to come. */
    BOOKED,
    /** Given back by whoever had booked it. */
    CANCELLED,
    /** They were heard. */
    RECEIVED,
    /** They were not received, on a ground of the law. */
    REFUSED,
    /** They did not come. */
    ABSENT;

    /** The name in data and style sheets. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

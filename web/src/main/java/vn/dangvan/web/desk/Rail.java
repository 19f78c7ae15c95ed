package vn.dangvan.web.desk;

import java.util.List;

/** The way to work, at the side of every page of the desk. */
public final class Rail {
    private Rail() {}

    /** Links that belong together. */
    public record Group(String label, List<Link> links) {}

    /**
     * One way.
     *
     * @param count how many cases wait there, such as {@code 12} or {@code 200+}; null where nobody
     *     counts
     * @param late whether what waits there should not have had to wait
     */
    public record Link(String label, String href, String count, boolean late, boolean current) {}
}

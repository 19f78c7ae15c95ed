package vn.dangvan.demo;

import java.util.UUID;
import vn.dangvan.accountability.Event;

/** The demo data are complete. */
record Told() implements Event {
    static final String ACT = "demo.told";

    @Override
    public UUID subject() {
        return new UUID(0, 0);
    }

    @Override
    public String act() {
        return ACT;
    }
}

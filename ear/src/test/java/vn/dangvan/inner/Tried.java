package vn.dangvan.inner;

import java.util.UUID;
import vn.dangvan.accountability.Event;

/** An event that only tests know. */
record Tried(UUID subject) implements Event {
    @Override
    public String act() {
        return "test.tried";
    }
}

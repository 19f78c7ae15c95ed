package vn.dangvan.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunningProcessTest {
    private final ProcessHandle self = ProcessHandle.current();

    @Test
    void a_line_leads_back_to_its_process() {
        assertEquals(Optional.of(self), RunningProcess.from(RunningProcess.line(self)));
    }

    @Test
    void a_number_that_was_given_out_again_is_not_the_same_process() {
        assertTrue(RunningProcess.from(self.pid() + " 1").isEmpty());
    }

    @Test
    void a_line_that_was_cut_off_leads_nowhere() {
        assertTrue(RunningProcess.from("").isEmpty());
        assertTrue(RunningProcess.from(self.pid() + " ").isEmpty());
        assertTrue(RunningProcess.from("x 1").isEmpty());
    }
}

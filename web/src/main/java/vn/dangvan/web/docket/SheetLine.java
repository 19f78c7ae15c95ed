package vn.dangvan.web.docket;

import java.time.LocalDate;
import java.util.List;

/**
 * An act that was done, in words.
 *
 * @param who the officer's name, or that it was the reporter
 * @param said what was answered, each under its label
 */
public record SheetLine(LocalDate on, String act, String words, String who, List<Said> said) {

    /** One answer. */
    public record Said(String label, String words, boolean typed) {
        @Override
        public String toString() {
            return "Said[" + label + "]";
        }
    }
}

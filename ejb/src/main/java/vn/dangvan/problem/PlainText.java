package vn.dangvan.problem;

import java.text.Normalizer;

/** What people type, made harmless without changing what it says. */
public final class PlainText {
    /** More marks on one letter than any script uses; thousands would stall the normalisation. */
    private static final int MOST_MARKS = 12;

    private PlainText() {}

    /**
     * One form for one word: NFC, line ends as a single line feed, no control characters but tab
     * and line feed, no half characters, no overrides of the writing direction, no blanks at either
     * end.
     *
     * @return null for null and for text of which nothing is left
     */
    public static String of(String typed) {
        if (typed == null) {
            return null;
        }
        StringBuilder kept = new StringBuilder(typed.length());
        int marks = 0;
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        for (int at = 0, c; at < lines.length(); at += Character.charCount(c)) {
            c = lines.codePointAt(at);
            marks = mark(c) ? marks + 1 : 0;
            if (harmless(c) && marks <= MOST_MARKS) {
                kept.appendCodePoint(c);
            }
        }
        String plain = Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
        return plain.isEmpty() ? null : plain;
    }

    private static boolean mark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean harmless(int c) {
        if (c == '\n' || c == '\t') {
            return true;
        }
        return !Character.isISOControl(c)
                && Character.getType(c) != Character.SURROGATE
                && !(c >= 0x202A && c <= 0x202E)
                && !(c >= 0x2066 && c <= 0x2069)
                && c != 0xFEFF;
    }
}

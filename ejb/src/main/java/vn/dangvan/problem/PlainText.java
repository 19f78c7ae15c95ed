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
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        String composed = Normalizer.normalize(cleaned(lines), Normalizer.Form.NFC);
        // Once more: some single characters fall apart into several marks.
        String plain = cleaned(composed).strip();
        return plain.isEmpty() ? null : plain;
    }

    private static String cleaned(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int marks = 0;
        for (int at = 0, c; at < text.length(); at += Character.charCount(c)) {
            c = text.codePointAt(at);
            if (harmless(c)) {
                marks = mark(c) ? marks + 1 : 0;
                if (marks <= MOST_MARKS) {
                    kept.appendCodePoint(c);
                }
            }
        }
        return kept.toString();
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

package vn.dangvan.problem;

import java.text.Normalizer;

/** What people type, made harmless without changing what it says. */
public final class PlainText {
    private PlainText() {}

    /**
     * One form for one word: NFC, line ends as a single line feed, no control characters but tab and
     * line feed, no half characters, no overrides of the writing direction, no blanks at either end.
     *
     * @return null for null and for text of which nothing is left
     */
    public static String of(String typed) {
        if (typed == null) {
            return null;
        }
        StringBuilder kept = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").replace('\r', '\n').codePoints()
                .filter(PlainText::harmless)
                .forEach(kept::appendCodePoint);
        String plain = Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
        return plain.isEmpty() ? null : plain;
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

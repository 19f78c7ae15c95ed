package vn.dangvan.web.audit;

/** Canonical JSON with line ends and blanks, so that people can read it. */
final class LaidOut {
    private final StringBuilder out = new StringBuilder();
    private int depth;

    private LaidOut() {}

    static String of(String json) {
        LaidOut laidOut = new LaidOut();
        boolean quoted = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (quoted && c == '\\') {
                laidOut.out.append(c).append(json.charAt(++i));
                continue;
            }
            quoted ^= c == '"';
            if (quoted) {
                laidOut.out.append(c);
            } else {
                laidOut.mark(c);
            }
        }
        return laidOut.out.toString();
    }

    private void mark(char c) {
        switch (c) {
            case '{', '[' -> {
                out.append(c);
                line(1);
            }
            case '}', ']' -> {
                line(-1);
                out.append(c);
            }
            case ',' -> {
                out.append(c);
                line(0);
            }
            case ':' -> out.append(": ");
            default -> out.append(c);
        }
    }

    private void line(int deeper) {
        depth += deeper;
        out.append('\n').append("  ".repeat(depth));
    }
}

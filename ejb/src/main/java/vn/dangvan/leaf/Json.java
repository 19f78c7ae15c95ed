package vn.dangvan.leaf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dangvan.transparency.Malformed;

/**
 * Canonical JSON (RFC 8785) of objects, arrays and strings; there are no numbers, so nothing can be
 * rounded. Reading accepts the canonical form alone: what two programs could read differently is
 * refused.
 */
public final class Json {
    private static final int DEEPEST = 4;
    private static final int SPACE = 0x20;
    private static final int HEX = 16;

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /**
     * Writes an object.
     *
     * @param object values are strings, lists or maps of the same
     */
    public static String write(Map<String, ?> object) {
        StringBuilder out = new StringBuilder();
        value(out, object);
        return out.toString();
    }

    /**
     * Reads an object.
     *
     * @throws Malformed unless it is one in canonical form, at most {@value #DEEPEST} deep
     */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> read(String text) {
        Json json = new Json(text);
        Object value = json.value(0);
        if (!(value instanceof Map) || !write((Map<String, Object>) value).equals(text)) {
            throw new Malformed("Not JSON in its canonical form");
        }
        return (Map<String, Object>) value;
    }

    private static void value(StringBuilder out, Object value) {
        if (value instanceof Map<?, ?> map) {
            out.append('{');
            String separator = "";
            for (Map.Entry<?, ?> member : new TreeMap<>(map).entrySet()) {
                out.append(separator);
                quote(out, (String) member.getKey());
                out.append(':');
                value(out, member.getValue());
                separator = ",";
            }
            out.append('}');
        } else if (value instanceof List<?> list) {
            out.append('[');
            String separator = "";
            for (Object item : list) {
                out.append(separator);
                value(out, item);
                separator = ",";
            }
            out.append(']');
        } else {
            quote(out, (String) value);
        }
    }

    private static void quote(StringBuilder out, String text) {
        out.append('"');
        int plain = 0;
        while (plain < text.length() && plain(text.charAt(plain))) {
            plain++;
        }
        out.append(text, 0, plain);
        escape(out, text, plain);
        out.append('"');
    }

    /** The escapes of RFC 8785, 3.2.2.2, which allows no others. */
    private static void escape(StringBuilder out, String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> {
                    if (c < SPACE) {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
    }

    private static boolean plain(char c) {
        return c >= SPACE && c != '"' && c != '\\';
    }

    private Object value(int depth) {
        if (depth > DEEPEST) {
            throw new Malformed("JSON deeper than it may be");
        }
        return switch (next()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> throw new Malformed("JSON of another kind than text");
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> members = new TreeMap<>();
        if (ends('}')) {
            return members;
        }
        do {
            require('"');
            String name = string();
            require(':');
            if (members.put(name, value(depth + 1)) != null) {
                throw new Malformed("JSON with a name twice");
            }
        } while (goesOn('}'));
        return members;
    }

    private List<Object> array(int depth) {
        List<Object> items = new ArrayList<>();
        if (ends(']')) {
            return items;
        }
        do {
            items.add(value(depth + 1));
        } while (goesOn(']'));
        return items;
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        for (char c = next(); c != '"'; c = next()) {
            out.append(c == '\\' ? escaped() : c);
        }
        return out.toString();
    }

    private char escaped() {
        char c = next();
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unit();
            default -> c;
        };
    }

    private char unit() {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(next(), HEX);
            if (digit < 0) {
                throw new Malformed("JSON with a broken escape");
            }
            unit = unit * HEX + digit;
        }
        return (char) unit;
    }

    private boolean ends(char bracket) {
        boolean ends = at < text.length() && text.charAt(at) == bracket;
        at += ends ? 1 : 0;
        return ends;
    }

    private boolean goesOn(char bracket) {
        char c = next();
        if (c != ',' && c != bracket) {
            throw new Malformed("JSON that does not go on");
        }
        return c == ',';
    }

    private void require(char wanted) {
        if (next() != wanted) {
            throw new Malformed("JSON that does not go on");
        }
    }

    private char next() {
        if (at >= text.length()) {
            throw new Malformed("JSON that ends early");
        }
        return text.charAt(at++);
    }
}

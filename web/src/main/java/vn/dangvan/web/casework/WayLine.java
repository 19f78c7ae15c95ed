package vn.dangvan.web.casework;

import java.util.List;

/**
 * An act, in words.
 *
 * @param help what it does and what follows
 * @param whyNot why it cannot be done now, in words; empty where it can
 */
public record WayLine(String key, String name, String help, String citation, List<String> whyNot) {}

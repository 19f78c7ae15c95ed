package vn.dangvan.witness;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Words of a command line, {@code --name value}, each once; and what it comes to: what a program
 * says goes out in UTF-8, what is wrong ends it with a number.
 */
final class CommandLine {
    private final String usage;
    private final Map<String, String> values = new HashMap<>();

    /**
     * @param usage what a person reads when something is wrong
     * @param needed names that have to be there
     * @param possible names that may be there
     * @throws Unusable if a name is unknown, twice or missing
     */
    CommandLine(String usage, Set<String> needed, Set<String> possible, String... words) {
        this.usage = usage;
        for (int i = 0; i < words.length; i += 2) {
            String name = words[i];
            boolean known = needed.contains(name) || possible.contains(name);
            if (!known || i + 1 == words.length || values.put(name, words[i + 1]) != null) {
                throw wrong("%s is unknown, twice or has no value".formatted(name));
            }
        }
        List<String> missing =
                needed.stream().filter(name -> !values.containsKey(name)).sorted().toList();
        if (!missing.isEmpty()) {
            throw wrong("missing: " + String.join(" ", missing));
        }
    }

    String word(String name) {
        return values.get(name);
    }

    String word(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    int port(String name) {
        try {
            int port = Integer.parseInt(word(name));
            if (port >= 0 && port <= 0xFFFF) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw wrong(name + " is no number of a port");
        }
        throw wrong(name + " is no number of a port");
    }

    Unusable wrong(String what) {
        return new Unusable(Unusable.ARGUMENTS, "%s. Use: %s".formatted(what, usage));
    }

    /** Runs to the end of the work; a program that listens goes on behind it. */
    static void run(Consumer<PrintStream> program) {
        try {
            program.accept(stream(FileDescriptor.out));
        } catch (Unusable e) {
            stream(FileDescriptor.err).println(e.getMessage());
            Runtime.getRuntime().exit(e.code());
        }
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}

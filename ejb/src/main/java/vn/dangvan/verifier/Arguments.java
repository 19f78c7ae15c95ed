package vn.dangvan.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dangvan.transparency.Malformed;
import vn.dangvan.transparency.Policy;

/**
 * What stands behind the name of a command.
 *
 * @param files in order
 * @param options by name, without dashes
 */
record Arguments(List<String> files, Map<String, String> options) {
    private static final Set<String> FLAGS = Set.of("csv", "help", "parse");
    private static final String DASHES = "--";
    private static final int LARGEST = 4 << 20;

    /**
     * @throws WrongUse if an option has no value, or stands there twice
     */
    static Arguments parse(List<String> words) {
        List<String> files = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith(DASHES)) {
                files.add(word);
                continue;
            }
            String name = word.substring(DASHES.length());
            boolean flag = FLAGS.contains(name);
            if (!flag && i + 1 == words.size()) {
                throw new WrongUse("wrong.value", word);
            }
            if (options.put(name, flag ? "" : words.get(++i)) != null) {
                throw new WrongUse("wrong.twice", word);
            }
        }
        return new Arguments(files, options);
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    /**
     * @throws WrongUse if it is not given
     */
    String required(String option) {
        String value = options.get(option);
        if (value == null) {
            throw new WrongUse("wrong.missing", DASHES + option);
        }
        return value;
    }

    /**
     * A number of an entry.
     *
     * @throws WrongUse if it is none
     */
    long index(String option, long otherwise) {
        String value = options.get(option);
        if (value != null && !value.matches("[0-9]{1,18}")) {
            throw new WrongUse("wrong.number", value);
        }
        return value == null ? otherwise : Long.parseLong(value);
    }

    /**
     * @throws WrongUse if it cannot be read or is none
     */
    Policy policy() {
        String file = required("policy");
        try {
            return Policy.parse(text(bytes(file)));
        } catch (Malformed e) {
            throw new WrongUse("wrong.policy", file + ": " + e.getMessage());
        }
    }

    /**
     * The text of what is to be checked.
     *
     * @throws WrongUse if it cannot be read
     * @throws Malformed if it is no text
     */
    String read(int file) {
        return text(bytes(files.get(file)));
    }

    /**
     * @throws WrongUse if it is no folder
     */
    Folder folder(int file) {
        Path path = path(files.get(file));
        if (!Files.isDirectory(path)) {
            throw new WrongUse("wrong.unreadable", files.get(file));
        }
        return new Folder(path);
    }

    /**
     * @throws WrongUse if it cannot be read or is larger than anything that is read here
     */
    static byte[] bytes(String file) {
        try (InputStream in = Files.newInputStream(path(file))) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new WrongUse("wrong.large", file);
            }
            return bytes;
        } catch (IOException e) {
            throw new WrongUse("wrong.unreadable", file);
        }
    }

    /**
     * @throws Malformed if it is not UTF-8
     */
    static String text(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Malformed("not UTF-8");
        }
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new WrongUse("wrong.unreadable", file);
        }
    }

    /** The command cannot be understood, or something it needs cannot be read. */
    static final class WrongUse extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String detail;

        /**
         * @param key the words that say what is wrong
         * @param detail what they name
         */
        WrongUse(String key, String detail) {
            super(key);
            this.detail = detail;
        }

        String detail() {
            return detail;
        }
    }
}

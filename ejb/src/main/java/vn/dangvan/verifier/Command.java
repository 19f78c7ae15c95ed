package vn.dangvan.verifier;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import vn.dangvan.verifier.Arguments.WrongUse;

/** What can be checked. */
enum Command {
    RECEIPT(1, Set.of("policy", "text"), ReceiptCheck::run),
    TREE(1, Set.of("policy", "from", "to", "parse"), TreeCheck::run),
    CONSISTENCY(3, Set.of("policy"), ConsistencyCheck::run),
    RECOUNT(1, Set.of("policy", "day", "unit", "month", "csv"), Recount::run);

    private static final Set<String> ALWAYS = Set.of("language", "help");

    private final int files;
    private final Set<String> options;
    private final BiConsumer<Arguments, Report> check;

    Command(int files, Set<String> options, BiConsumer<Arguments, Report> check) {
        this.files = files;
        this.options = options;
        this.check = check;
    }

    /**
     * @throws WrongUse if there is none of this name
     */
    static Command of(String name) {
        return Arrays.stream(values())
                .filter(command -> command.word().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongUse("wrong.command", name));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws WrongUse if it cannot be understood, or what it needs cannot be read
     * @throws Refuted if what was to be checked does not verify
     */
    void run(Arguments arguments, Report report) {
        Set<String> strange = new HashSet<>(arguments.options().keySet());
        strange.removeAll(options);
        strange.removeAll(ALWAYS);
        if (!strange.isEmpty()) {
            throw new WrongUse("wrong.option", "--" + strange.iterator().next());
        }
        if (arguments.files().size() != files) {
            throw new WrongUse("wrong.files", word());
        }
        check.accept(arguments, report);
    }
}

package vn.dangvan.sequencing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import vn.dangvan.transparency.Checkpoint;
import vn.dangvan.transparency.Note;
import vn.dangvan.transparency.Policy;
import vn.dangvan.transparency.Tree;
import vn.dangvan.witness.Refused;
import vn.dangvan.witness.Unreachable;
import vn.dangvan.witness.WitnessClient;

/**
 * The witnesses of the policy, asked all at once. One that is away is told of and waited for; one
 * that has seen another history stops the log at once, however many others would sign.
 */
public final class Witnesses {
    private final Map<String, WitnessClient> clients = new LinkedHashMap<>();
    private final Map<String, Long> known = new ConcurrentHashMap<>();
    private final Map<String, String> troubles = new ConcurrentHashMap<>();
    private final ExecutorService threads;

    /**
     * @param threads where the questions wait for their answers
     */
    public Witnesses(Policy policy, ExecutorService threads) {
        this.threads = threads;
        policy.witnesses()
                .forEach(
                        (name, witness) -> {
                            if (witness.url() != null) {
                                clients.put(name, WitnessClient.of(witness));
                            }
                        });
    }

    /** What is wrong with which witness since it was asked last, as a code by its name. */
    Map<String, String> troubles() {
        return Map.copyOf(troubles);
    }

    /**
     * Asks every witness at once; a {@link Publication.Cosigning}.
     *
     * @throws Halted if a witness has seen another history of this log
     */
    public Note ask(Note signed, Tree tree) {
        List<Callable<Answer>> questions = new ArrayList<>();
        clients.forEach((name, client) -> questions.add(() -> ask(name, client, signed, tree)));
        List<Note.Line> lines = new ArrayList<>();
        for (Answer answer : all(questions)) {
            if (answer.anotherHistory()) {
                throw new Halted("witness-" + answer.trouble(), answer.witness());
            }
            if (answer.line() != null) {
                lines.add(answer.line());
            }
        }
        return signed.with(lines);
    }

    private List<Answer> all(List<Callable<Answer>> questions) {
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> future : threads.invokeAll(questions)) {
                answers.add(future.get());
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (java.util.concurrent.ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("A question to a witness broke", e);
        }
    }

    private Answer ask(String name, WitnessClient client, Note signed, Tree tree) {
        try {
            Note.Line line = client.cosign(signed, known.getOrDefault(name, 0L), tree::consistency);
            known.put(name, Checkpoint.parse(signed.text()).size());
            troubles.remove(name);
            return new Answer(name, line, null, false);
        } catch (Unreachable e) {
            troubles.put(name, "unreachable");
            return new Answer(name, null, "unreachable", false);
        } catch (Refused e) {
            String code = e.reason().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            troubles.put(name, code);
            boolean another =
                    switch (e.reason()) {
                        case ROLLBACK, SPLIT_VIEW, INCONSISTENT -> true;
                        case NOT_SIGNED, UNKNOWN_LOG, WRONG_SIGNATURE, UNEXPECTED -> false;
                    };
            return new Answer(name, null, code, another);
        }
    }

    private record Answer(String witness, Note.Line line, String trouble, boolean anotherHistory) {}
}

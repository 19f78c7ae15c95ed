package vn.dangvan.verifier;

import java.util.Arrays;
import vn.dangvan.transparency.Checkpoint;
import vn.dangvan.transparency.Note;
import vn.dangvan.transparency.Policy;
import vn.dangvan.transparency.Proofs;
import vn.dangvan.transparency.Tree;

/** Checks that a log has only grown from one checkpoint to another. */
final class ConsistencyCheck {
    private ConsistencyCheck() {}

    static void run(Arguments arguments, Report report) {
        Policy policy = arguments.policy();
        Folder folder = arguments.folder(2);
        Signed older = Signed.by(policy, Note.parse(arguments.read(0)));
        Signed newer = Signed.by(policy, Note.parse(arguments.read(1)));
        check(older.checkpoint(), newer.checkpoint(), folder);
        report.say("verified");
        older.tell(policy, report);
        newer.tell(policy, report);
        report.say("consistency.holds", older.checkpoint().size(), newer.checkpoint().size());
    }

    private static void check(Checkpoint older, Checkpoint newer, Folder folder) {
        if (!older.origin().equals(newer.origin())) {
            throw new Refuted("consistency.logs", older.origin(), newer.origin());
        }
        if (older.size() > newer.size()) {
            throw new Refuted("consistency.shrunk", older.size(), newer.size());
        }
        Tree tree = folder.tiles(newer.size()).tree();
        if (!Arrays.equals(tree.root(), newer.root())) {
            throw new Refuted("consistency.tiles", newer.size());
        }
        if (!Proofs.consistent(
                older.size(),
                older.root(),
                newer.size(),
                newer.root(),
                tree.consistency(older.size()))) {
            throw new Refuted("consistency.changed", older.size());
        }
    }
}

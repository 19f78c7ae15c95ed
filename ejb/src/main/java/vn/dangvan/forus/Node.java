package vn.dangvan.forus;

import java.util.List;
import vn.dangvan.docket.Kind;
import vn.dangvan.law.Basis;

/** One row of the tree: a question, or an end. */
public sealed interface Node {
    /** The name in addresses, unique in the tree. */
    String code();

    /**
     * What is asked.
     *
     * @param number its place among the questions, counted from 1
     */
    record Question(String code, int number, List<Answer> answers) implements Node {}

    /**
     * One answer to choose.
     *
     * @param code unique among the answers of its question
     * @param next the code of the row it leads to
     */
    record Answer(String code, String next) {}

    /**
     * Where somebody is led.
     *
     * @param kind what to file here, null unless {@link Ending#HERE}
     * @param matter the code of the matter to file here; empty unless {@link Ending#HERE}
     * @param page the name of a page of this house that helps on; empty for none
     * @param calls numbers to call, first things first
     * @param step the time limit that matters most, by its key in the rule book; empty for none
     * @param words the key of its words; several ends may share them
     * @param citation the articles it rests on, in words a citizen can look up
     */
    record End(
            String code,
            Ending ending,
            Kind kind,
            String matter,
            String page,
            List<String> calls,
            String step,
            String words,
            Basis basis,
            String citation)
            implements Node {}

    /** One answer that was given on the way: to the question, this answer. */
    record Given(Question question, Answer answer) {}
}

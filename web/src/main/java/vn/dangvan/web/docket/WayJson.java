package vn.dangvan.web.docket;

import java.util.List;
import vn.dangvan.procedure.Ask;
import vn.dangvan.procedure.Procedure;

/**
 * An act somebody may do in a case at some time, as the API shows it.
 *
 * @param asks what has to be said with it
 * @param whyNot slugs of what stands against it now; empty where it can be done
 */
public record WayJson(
        String act, String citation, List<AskJson> asks, List<String> papers, List<String> whyNot) {

    /**
     * One thing an act asks for.
     *
     * @param list the list of points of law the answer comes from; null for none
     */
    public record AskJson(String name, String sort, String list, boolean needed) {
        static AskJson of(Ask.Named ask) {
            return new AskJson(ask.code(), ask.sort().code(), ask.list(), ask.needed());
        }
    }

    /** The same ways in the same order. */
    public static List<WayJson> of(List<Procedure.Way> ways) {
        return ways.stream()
                .map(
                        way ->
                                new WayJson(
                                        way.act().key(),
                                        way.act().citation(),
                                        way.act().asks().stream().map(AskJson::of).toList(),
                                        way.act().papers(),
                                        way.whyNot().stream().map(p -> p.type().slug()).toList()))
                .toList();
    }
}

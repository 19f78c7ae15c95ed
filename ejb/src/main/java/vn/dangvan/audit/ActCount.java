package vn.dangvan.audit;

/**
 * How often one person did one act.
 *
 * @param actor pseudonym of who did it
 * @param role in which role
 * @param act what was done
 * @param count how often
 */
public record ActCount(String actor, String role, String act, long count) {}

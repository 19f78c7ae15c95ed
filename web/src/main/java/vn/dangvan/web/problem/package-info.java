/**
 * Shows refusals (từ chối): as problem documents to machines and as sentences to people.
 *
 * <p>Start with {@link vn.dangvan.web.problem.Problems}, the only place where a throwable is looked
 * into.
 */
package vn.dangvan.web.problem;

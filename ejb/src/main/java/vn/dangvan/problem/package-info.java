/**
 * Refusals (từ chối): the one way to say no, from any layer to any reader.
 *
 * <p>Start with {@link vn.dangvan.problem.Problem}. A refusal has a kind and facts, never a text:
 * the words live in {@code text/problem_*.properties}, one page per kind stands under {@code
 * /problems/…}.
 */
package vn.dangvan.problem;

/**
 * The questions of {@link vn.dangvan.forus} as a page, and the same tree for machines.
 *
 * <p>Start with {@link vn.dangvan.web.forus.ForUsPage}. Everything stands in the address: nothing
 * is kept, not even until the next question, and each answer is a link.
 */
package vn.dangvan.web.forus;

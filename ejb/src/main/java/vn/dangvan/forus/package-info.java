/**
 * “Is this for us?” (hướng dẫn người dân đến đúng nơi giải quyết): a few questions that end in the
 * right way to file here, or in the office or court outside that is competent.
 *
 * <p>Start with {@link vn.dangvan.forus.Guide}. The tree is rows, {@code law/vn/for-us.csv}: an
 * answer leads only to a row below it, and to each row leads one answer, so there is one way to
 * every end. The words are in {@code text/forus_*.properties}. It is guidance of today and binds
 * nobody: it keeps nothing, and what a letter is in law is decided by an officer when it is
 * classified.
 */
package vn.dangvan.forus;

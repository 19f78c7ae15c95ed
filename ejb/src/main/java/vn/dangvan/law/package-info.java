/**
 * The rule book (căn cứ pháp lý): limits, competence, holidays and code lists as dated, cited rows.
 *
 * <p>Start with {@link vn.dangvan.law.RuleBook}: the only way to a rule is by the day it is asked
 * for, {@code law.on(day)}. The rows stand in {@code config/law/vn/*.csv}; a change of law closes a
 * row and adds one, it never edits. A file that cannot be read in full stops the start.
 *
 * <p>It counts no days and knows no case; {@code deadline} counts.
 */
package vn.dangvan.law;

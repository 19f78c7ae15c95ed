/**
 * The procedures of the law (trình tự, thủ tục giải quyết): which act may be done in a case, by
 * whom, when and why not, and which clocks run.
 *
 * <p>Start with {@link vn.dangvan.procedure.Procedure} and {@link vn.dangvan.procedure.Clocks}.
 * Acts and spans are rows, {@code law/vn/acts.csv} and {@code law/vn/spans.csv}; what a condition
 * means is {@link vn.dangvan.procedure.Condition}. Everything is computed from {@link
 * vn.dangvan.procedure.Course}; this package changes nothing and does not know today's date unless
 * told. Stages and their order: {@link vn.dangvan.docket.Stage}.
 */
package vn.dangvan.procedure;

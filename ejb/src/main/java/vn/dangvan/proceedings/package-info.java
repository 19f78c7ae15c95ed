/**
 * What is done in a case, act by act (quá trình giải quyết): checked against the law, recorded, and
 * kept in the journal of the case.
 *
 * <p>Start with {@link vn.dangvan.proceedings.Proceedings} for officers and {@link
 * vn.dangvan.proceedings.Reporter} for whoever filed. Which act may be done when is not decided
 * here but in {@link vn.dangvan.procedure.Procedure}; what an act changes besides the stage is
 * {@link vn.dangvan.proceedings.Changes}. What is typed is sealed under the key of the letter.
 */
package vn.dangvan.proceedings;

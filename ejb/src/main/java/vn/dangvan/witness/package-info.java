/**
 * Witnesses (nhân chứng) of the public ledger: small programs of other organisations that cosign a
 * checkpoint only if it continues the one they cosigned before (C2SP tlog-witness). A log that
 * shows two histories, or takes something back, gets no second signature.
 *
 * <p>Start with {@link vn.dangvan.witness.Witness}; {@link vn.dangvan.witness.WitnessProgram} runs
 * one, {@link vn.dangvan.witness.WitnessClient} asks one. Only the JDK is used: a witness runs from
 * a jar of its own, far from the application.
 */
package vn.dangvan.witness;

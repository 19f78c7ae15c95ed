/**
 * Receiving a submission (tiếp nhận đơn), by whatever door, and giving a receipt for it.
 *
 * <p>Start with {@link vn.dangvan.intake.Intake}. Everything a person wrote is sealed before it
 * reaches a table; the return code is made here, shown once and kept nowhere. {@link
 * vn.dangvan.intake.Drafting} keeps what is not sent yet, under a key that only the writer has.
 * Decides nothing about the case.
 */
package vn.dangvan.intake;

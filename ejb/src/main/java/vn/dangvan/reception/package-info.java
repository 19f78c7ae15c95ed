/**
 * Citizen reception (tiếp công dân): when each unit receives citizens, who receives them, and
 * whether the head does so as often as the law wants. Law on Citizen Reception 42/2013/QH13; Decree
 * 154/2026/NĐ-CP.
 *
 * <p>Start with {@link vn.dangvan.reception.Schedule}; the public reads {@link
 * vn.dangvan.reception.Noticeboard}. Who comes is not known here: turns are in {@code booking},
 * what was said is in {@code receptionbook}.
 *
 * <p>A session is PLANNED, then POSTED by the leader, then HELD or MISSED.
 */
package vn.dangvan.reception;

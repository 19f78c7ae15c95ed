/**
 * Erasing a letter by law (xóa, tiêu hủy nội dung đơn): two people, an entry for every step, and
 * then no key and no salt is left of it. Number, unit, days and figures stay: they are nobody's.
 *
 * <p>Start with {@link vn.dangvan.erasure.Erasing}. What a key opened, the journal and the papers
 * among it, dies with the key; what an entry committed to can be shown to nobody any more, while
 * its leaf, and with it the tree, stays as it is ({@code config/database/V015__erasure.sql}).
 * Leaves alone what is not under the key of the letter: the reception book, and who is barred.
 *
 * <pre>PROPOSED → DONE | DECLINED (by a second person) | WITHDRAWN (by the first)</pre>
 */
package vn.dangvan.erasure;

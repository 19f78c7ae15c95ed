/**
 * Sealing (niêm phong, mã hóa): content at rest is readable only with a key kept elsewhere.
 *
 * <p>Start with {@link vn.dangvan.sealing.ContentKey}: one key for one case. The service reaches it
 * through the {@link vn.dangvan.sealing.KeyRing}, the reporter through a {@link
 * vn.dangvan.sealing.ReturnCode}. All primitives are those of the JDK. This package stores nothing
 * and cannot recover a lost code.
 */
package vn.dangvan.sealing;

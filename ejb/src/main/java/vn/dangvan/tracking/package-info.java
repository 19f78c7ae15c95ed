/**
 * Coming back with the return code (tra cứu): where the letter stands, what was done, what may be
 * done now.
 *
 * <p>Start with {@link vn.dangvan.tracking.Tracking}. The code is all it takes; whoever has none
 * learns nothing, not even how long looking took. Changes nothing.
 */
package vn.dangvan.tracking;

/**
 * Authorities, units and officers (cơ quan, đơn vị, cán bộ): who belongs where, and who is asking.
 *
 * <p>Start with {@link vn.dangvan.organisation.Organisation}. Roles come from the sign-in, the unit
 * of a person from here; an officer who has left is nobody at the next click. Passwords live
 * elsewhere.
 */
package vn.dangvan.organisation;

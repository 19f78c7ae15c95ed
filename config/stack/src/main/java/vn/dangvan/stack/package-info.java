/**
 * Everything the application stands on, started and stopped in order: PostgreSQL, its migrations,
 * Keycloak and WildFly. {@code mvn -Prun} and the integration tests use these same classes.
 *
 * <p>Start with {@link vn.dangvan.stack.Stack}; {@link vn.dangvan.stack.Start} is what Maven calls.
 * Nothing here ships: in production an administrator runs the same parts, see {@code
 * config/production}.
 */
package vn.dangvan.stack;

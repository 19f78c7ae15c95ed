/**
 * Figures that leaders answer for (báo cáo, thống kê). Reads only.
 *
 * <p>Start with {@link vn.dangvan.reporting.Figures}. Cases decided are counted by the database
 * itself as they are decided, so no page adds up history; a case counts as {@link
 * vn.dangvan.docket.Outcome} says.
 */
package vn.dangvan.reporting;

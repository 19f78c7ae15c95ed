/** The leader's page and the same figures for machines. */
package vn.dangvan.web.reporting;

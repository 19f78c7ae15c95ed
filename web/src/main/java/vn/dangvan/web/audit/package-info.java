/**
 * The auditor's desk (bàn kiểm tra nhật ký): search, one entry with its leaf, acts per person,
 * alarms, files to take away; and the same search for machines. Shows what the leaves say and names
 * units; nothing else of an officer or a case is ever asked for here.
 */
package vn.dangvan.web.audit;

/**
 * Demo data (dữ liệu minh họa): thirteen months of an invented province, made through the use
 * cases.
 *
 * <p>Start with {@link vn.dangvan.demo.DemoData}. Works only where {@code DANGVAN_DEMO} is {@code
 * true}; the same seed always gives the same story. No person or place in it exists.
 */
package vn.dangvan.demo;

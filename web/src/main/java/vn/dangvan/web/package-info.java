/**
 * What people and machines see (giao diện): pages and resources, one package per capability.
 *
 * <p>Here stand only the things they share: the language, the answer headers, the readiness, the
 * words. Pages and resources collect input and show results; they decide nothing and catch nothing.
 */
package vn.dangvan.web;

/** Canaries of the pages. */
package vn.dangvan.canary.web;

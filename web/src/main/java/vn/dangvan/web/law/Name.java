package vn.dangvan.web.law;

/** A name in both languages. */
public record Name(String vi, String en) {}

package vn.dangvan.canary.web;

import vn.dangvan.canary.Canary;

/** A page that holds the entity itself. */
public class CanaryPage {
    Canary.Bare row;
}

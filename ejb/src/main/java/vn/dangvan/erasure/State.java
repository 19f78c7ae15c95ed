package vn.dangvan.erasure;

/** How a proposal stands. */
enum State {
    PROPOSED,
    WITHDRAWN,
    DECLINED,
    DONE
}

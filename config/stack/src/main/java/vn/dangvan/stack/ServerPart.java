package vn.dangvan.stack;

/** A part that is one process: to stop, kill or ask it is to do so to its server. */
interface ServerPart extends Part {
    /** The process. */
    Server server();

    @Override
    default void stop() {
        server().stop();
    }

    @Override
    default void kill() {
        server().kill();
    }

    @Override
    default boolean alive() {
        return server().alive();
    }
}

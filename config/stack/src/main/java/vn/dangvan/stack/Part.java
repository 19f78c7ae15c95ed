package vn.dangvan.stack;

/**
 * One server of the stack. Tests use this to take a server away and bring it back; a whole stack is
 * started and stopped through {@link Stack}.
 */
public interface Part {
    /** The name people know it by. */
    String title();

    /** Starts the process and comes back at once. */
    void launch();

    /** Comes back when it does its work, or refuses with the place to look. */
    void await();

    /** Stops it in good order. */
    void stop();

    /** Ends it as a power cut would. */
    void kill();

    /** Whether its process runs. */
    boolean alive();

    /** Starts it and waits until it does its work. */
    default void start() {
        launch();
        await();
    }
}

package rude;

/** Taken out of the archive after everything was compiled against it. */
final class Helper {

    private Helper() {}

    static String name() {
        return "helper";
    }
}

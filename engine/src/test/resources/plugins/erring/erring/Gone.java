package erring;

/** Taken out of the archive. */
final class Gone {

    private Gone() {}

    static void away() {}
}

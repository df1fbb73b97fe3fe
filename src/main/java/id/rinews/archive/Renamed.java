package id.rinews.archive;

/** What is asked for has another address by now. */
final class Renamed extends RuntimeException {

    private final String path;

    Renamed(String path) {
        super(path);
        this.path = path;
    }

    String path() {
        return path;
    }
}

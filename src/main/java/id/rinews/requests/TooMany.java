package id.rinews.requests;

/** Too many requests within the hour (429). */
class TooMany extends RuntimeException {

    TooMany() {
        super("Too many requests from one address");
    }
}

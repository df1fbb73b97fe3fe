package id.rinews.articles;

/**
 * Whether a second pair of eyes saw what is published.
 *
 * @param reason why there was none although somebody could have, or empty
 */
record Second(boolean isMissing, String reason) {

    static final Second SEEN = new Second(false, "");
    static final Second ALONE = new Second(true, "");

    static Second waived(String reason) {
        return new Second(true, reason);
    }
}

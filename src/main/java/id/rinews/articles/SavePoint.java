package id.rinews.articles;

/**
 * Where a save stands among others.
 *
 * @param version the counter of saves that the form was filled from
 * @param mark by which the sender will know this save again, at most 36 characters, or empty
 * @param lost the mark of the sender's save before, if its answer never came; else empty
 */
record SavePoint(long version, String mark, String lost) {

    private static final int LONGEST = 36;

    SavePoint {
        mark = mark.length() <= LONGEST ? mark : "";
        lost = lost.length() <= LONGEST ? lost : "";
    }
}

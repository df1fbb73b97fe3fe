package id.rinews.articles;

/** What sort of writing a story is: said to readers wherever it is not news. */
public enum Genre {
    NEWS,
    ANALYSIS,
    BACKGROUND,
    INTERVIEW,
    OPINION,
    PRESS_RELEASE,
    SPONSORED
}

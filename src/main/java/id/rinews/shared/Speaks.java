package id.rinews.shared;

/** Somebody signed in whose pages stand in a language of their choice. */
public interface Speaks {
    Language language();
}

package id.rinews.shared;

/** A signed-in principal who has chosen a language for the desk. */
public interface Speaks {

    Language language();
}

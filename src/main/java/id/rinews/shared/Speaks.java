package id.rinews.shared;

/** A signed-in principal who has chosen a language for the desk. */
public interface Speaks {

    /** Request attribute: a {@link Language} in which the page is to be written, whatever its address and reader say. */
    String INSTEAD = "id.rinews.language";

    Language language();
}

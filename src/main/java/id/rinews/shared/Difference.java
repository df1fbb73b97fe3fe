package id.rinews.shared;

import java.util.List;

/**
 * A field of a form that two people changed at the same time, as {@code fragments/conflict} shows it.
 *
 * @param label key of the field's label
 * @param stored what the other one saved, line by line
 * @param typed what was typed here, line by line
 */
public record Difference(String label, List<String> stored, List<String> typed) {

    public static Difference of(String label, String stored, String typed) {
        return new Difference(label, stored.lines().toList(), typed.lines().toList());
    }

    public boolean isReal() {
        return !stored.equals(typed);
    }
}

package id.rinews.articles;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an editor ticked of what the page offered.
 *
 * @param offer names or kinds that are taken; null takes all, as the form never does: it sends an empty one along
 * @param offered {@link WireOffer#shown()} of all that stood on the page, so that a line is found where it has moved to
 */
record OfferChoice(@Nullable List<String> offer, @Nullable List<String> offered) {

    boolean isAll() {
        return offer == null;
    }

    OfferChoice none() {
        return new OfferChoice(List.of(), offered);
    }

    /** The names under which the text now has what was ticked; what is no longer there is not taken. */
    Set<String> names(List<WireOffer> now) {
        Map<String, String> shown = shown();
        Set<String> names = new LinkedHashSet<>();
        for (String name : taken()) {
            if (shown.containsKey(name)) {
                now.stream()
                        .filter(one -> one.key().equals(shown.get(name)) && !names.contains(one.name()))
                        .min(Comparator.comparingInt(one -> Math.abs(one.line() - line(name))))
                        .ifPresent(one -> names.add(one.name()));
            } else {
                names.add(name);
            }
        }
        return names;
    }

    /** The keys of what is left in the text, of what was left before and what is still offered. */
    Set<String> left(Set<String> before, List<WireOffer> after) {
        Set<String> left = new LinkedHashSet<>(before);
        Map<String, String> shown = shown();
        shown.forEach((name, key) -> {
            if (isTaken(name)) {
                left.remove(key);
            }
        });
        shown.forEach((name, key) -> {
            if (!isTaken(name)) {
                left.add(key);
            }
        });
        left.retainAll(after.stream().map(WireOffer::key).collect(Collectors.toSet()));
        return left;
    }

    private boolean isTaken(String name) {
        return isAll() || taken().contains(name) || taken().contains(name.replaceFirst(":.*", ""));
    }

    private List<String> taken() {
        return offer == null ? List.of() : offer;
    }

    /** Keys by name. */
    private Map<String, String> shown() {
        Map<String, String> shown = new HashMap<>();
        for (String one : offered == null ? List.<String>of() : offered) {
            int end = one.indexOf('~');
            if (end > 0) {
                shown.put(one.substring(0, end), one.substring(end + 1));
            }
        }
        return shown;
    }

    private static int line(String name) {
        String line = name.substring(name.indexOf(':') + 1);
        return line.matches("\\d{1,9}") ? Integer.parseInt(line) : 0;
    }
}

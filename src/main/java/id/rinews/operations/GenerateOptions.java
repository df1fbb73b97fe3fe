package id.rinews.operations;

import id.rinews.operations.generate.Order;
import id.rinews.shared.WrongUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind {@code generate} on the command line.
 *
 * @param settings arguments such as {@code --portal.data=…}, which are Spring's business
 */
record GenerateOptions(Order order, List<String> settings) {

    private static final Set<String> KNOWN = Set.of("--articles", "--agreements", "--seed");
    private static final int MOST_STORIES = 1_000_000;
    private static final int MOST_AGREEMENTS = 100_000;

    /** Takes {@code --name value} and {@code --name=value}. */
    static GenerateOptions read(List<String> arguments) {
        Map<String, String> given = new HashMap<>();
        List<String> settings = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            String name = argument.replaceFirst("=.*", "");
            if (KNOWN.contains(name)) {
                boolean joined = argument.contains("=");
                String next = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
                given.put(name, joined ? argument.substring(name.length() + 1) : next);
                i += joined ? 0 : 1;
            } else if (argument.matches("--[a-z][a-zA-Z0-9-]*\\..*=.*")) {
                settings.add(argument);
            } else {
                throw new WrongUse("generate does not know \"%s\".".formatted(argument));
            }
        }
        return new GenerateOptions(order(given), settings);
    }

    private static Order order(Map<String, String> given) {
        Order order = new Order(
                (int) number("--articles", given.get("--articles"), 0, MOST_STORIES),
                (int) number("--agreements", given.get("--agreements"), 0, MOST_AGREEMENTS),
                number("--seed", given.getOrDefault("--seed", "1"), Long.MIN_VALUE, Long.MAX_VALUE));
        if (order.articles() + order.agreements() == 0) {
            throw new WrongUse("generate needs at least one story or one agreement to make.");
        }
        return order;
    }

    private static long number(String option, @Nullable String text, long least, long most) {
        if (text == null) {
            throw new WrongUse("generate needs %s.".formatted(option));
        }
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            // answered below
        }
        throw new WrongUse("%s is \"%s\": it must be a whole number%s."
                .formatted(option, text, least == 0 ? " from 0 to %d".formatted(most) : ""));
    }
}

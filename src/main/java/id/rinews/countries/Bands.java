package id.rinews.countries;

import id.rinews.shared.Stripe;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The bands of a flag as the country's row writes them: {@code h:ce1126,fff} or {@code v:ce1126,fff*2,ce1126}, with a field in
 * the upper hoist behind a stroke, {@code h:fff,d52b1e/0039a6}; empty for none.
 */
record Bands(String text) {

    private static final String COLOUR = "(?:[0-9a-f]{3}|[0-9a-f]{6})";
    private static final String BAND = COLOUR + "(?:\\*[1-9])?";
    private static final Pattern SHAPE = Pattern.compile("|[hv]:" + BAND + "(?:," + BAND + ")*(?:/" + COLOUR + ")?");
    private static final String UPPER_HOIST = "M0 0H8V8H0z";
    private static final int WIDTH = 24;
    private static final int HEIGHT = 16;

    static final Bands NONE = new Bands("");

    Bands {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("Not the bands of a flag: " + text);
        }
    }

    /** Painted in this order on 24 by 16 units. */
    List<Stripe> stripes() {
        List<Stripe> stripes = new ArrayList<>();
        List<Band> bands = bands();
        double unit = (double) (isVertical() ? WIDTH : HEIGHT)
                / bands.stream().mapToInt(Band::width).sum();
        int before = 0;
        for (Band band : bands) {
            stripes.add(new Stripe(path(before * unit, (before + band.width()) * unit), "#" + band.colour()));
            before += band.width();
        }
        if (text.contains("/")) {
            stripes.add(new Stripe(UPPER_HOIST, "#" + text.substring(text.indexOf('/') + 1)));
        }
        return stripes;
    }

    private String path(double from, double to) {
        return isVertical()
                ? "M%s 0H%sv%dH%sz".formatted(number(from), number(to), HEIGHT, number(from))
                : "M0 %sh%dV%sH0z".formatted(number(from), WIDTH, number(to));
    }

    private boolean isVertical() {
        return text.startsWith("v");
    }

    private List<Band> bands() {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.substring(2).replaceFirst("/.*", "").split(","))
                        .map(Band::of)
                        .toList();
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? Long.toString((long) value)
                : Double.toString(Math.round(value * 100) / 100.0);
    }

    private record Band(String colour, int width) {
        static Band of(String text) {
            int star = text.indexOf('*');
            return star < 0 ? new Band(text, 1) : new Band(text.substring(0, star), text.charAt(star + 1) - '0');
        }
    }
}

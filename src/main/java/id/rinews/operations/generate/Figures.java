package id.rinews.operations.generate;

import id.rinews.shared.Language;
import id.rinews.shared.Wording;
import java.text.NumberFormat;

/** Invented amounts, printed as each language's newspapers print numbers. */
record Figures(double now, double before, int percent) {

    static Figures roll(Dice dice) {
        double now = dice.between(20, 9_000) / 10.0;
        int percent = dice.between(2, 60);
        return new Figures(now, now * 100 / (100 + percent), percent);
    }

    Slots fill(Slots slots) {
        return slots.with("figure", millions(now))
                .with("before", millions(before))
                .with("percent", _ -> String.valueOf(percent));
    }

    /** With one digit behind the point. */
    static Wording millions(double amount) {
        return new Wording(printed(amount, Language.ID), printed(amount, Language.ES), printed(amount, Language.EN));
    }

    private static String printed(double amount, Language language) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(amount);
    }
}

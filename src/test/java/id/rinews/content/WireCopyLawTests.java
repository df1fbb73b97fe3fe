package id.rinews.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Offers may be taken one by one in any order, and leave nothing to offer again. */
class WireCopyLawTests {
    private static final int TEXTS = 6_000;
    private static final LocalDate TODAY = LocalDate.of(2025, 8, 12);
    private static final List<String> HEADS = List.of(
            "",
            "RI. ",
            "Jakarta, 11 Agustus 2025 — ",
            "Lima (KABAR) - ",
            "Lima, 20 oct. – ",
            "RI.\n",
            "JAKARTA -\n",
            "\n",
            " ",
            "- ",
            "Baca juga: ");
    private static final List<String> LINES = List.of(
            "Kata.",
            "  Kata lagi",
            "- butir",
            "1. satu",
            "> kutip",
            "## Judul",
            "| a |",
            "```",
            "---",
            "Baca juga : Kopi",
            "Lea también: Café",
            "**Read also:** Tea",
            "Baca juga: [Teh](article:4)",
            "Perjanjian: Kopi",
            "Pewarta : Ana / Beto",
            "Editor: Citra",
            "Foto: Dewi",
            "Copyright © KABAR 2025",
            "© 2025 RI",
            "Pewarta :",
            "RI. Kata",
            "Lima, 3 mei 2025 - Kata",
            "\u00a0",
            " ");

    private record Fields(String body, Set<Object> moved) {}

    @Test
    void oneByOneInAnyOrderIsTheSameAsAllAtOnce() {
        for (long seed = 0; seed < TEXTS; seed++) {
            Random random = new Random(seed);
            String body = body(random);
            List<OfferKind> order = order(random);

            Fields atOnce = take(new Fields(body, Set.of()), EnumSet.copyOf(order));
            Fields oneByOne = new Fields(body, Set.of());
            for (OfferKind kind : order) {
                oneByOne = take(oneByOne, EnumSet.of(kind));
            }

            assertThat(oneByOne).as("seed %d, %s%n%s", seed, order, body).isEqualTo(atOnce);
        }
    }

    @Test
    void whatWasTakenIsNotOfferedAgain() {
        for (long seed = 0; seed < TEXTS; seed++) {
            String body = body(new Random(seed));

            String taken = recognise(body).apply(EnumSet.allOf(OfferKind.class)).body();

            assertThat(recognise(taken).offers())
                    .as("seed %d%n%s%n=>%n%s", seed, body, taken)
                    .isEmpty();
        }
    }

    @Test
    void whatIsNotOfferedChangesNothing() {
        for (long seed = 0; seed < TEXTS; seed++) {
            String body = body(new Random(seed));
            WireCopy wire = recognise(body);
            Set<OfferKind> others = EnumSet.allOf(OfferKind.class);
            wire.offers().forEach(offer -> others.remove(offer.kind()));

            assertThat(wire.apply(others).body().strip()).as("seed %d", seed).isEqualTo(body.strip());
        }
    }

    private static Fields take(Fields fields, Set<OfferKind> kinds) {
        Structured taken = recognise(fields.body()).apply(kinds);
        Set<Object> moved = new HashSet<>(fields.moved());
        moved.addAll(taken.credits());
        moved.addAll(taken.readAlsos());
        Collections.addAll(moved, taken.place() == null ? "" : taken.place(), taken.date() == null ? "" : taken.date());
        moved.remove("");
        return new Fields(taken.body(), moved);
    }

    private static WireCopy recognise(String body) {
        return WireCopy.recognise(body, "RI", TODAY);
    }

    private static List<OfferKind> order(Random random) {
        List<OfferKind> order = new ArrayList<>(List.of(OfferKind.values()));
        Collections.shuffle(order, random);
        return order.subList(0, 1 + random.nextInt(order.size()));
    }

    private static String body(Random random) {
        StringBuilder body = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            body.append(HEADS.get(random.nextInt(HEADS.size())));
        }
        for (int i = random.nextInt(9); i > 0; i--) {
            body.append(LINES.get(random.nextInt(LINES.size()))).append(random.nextInt(3) == 0 ? "\n\n" : "\n");
        }
        return body.toString();
    }
}

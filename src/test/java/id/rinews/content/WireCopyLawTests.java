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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
            "Lima, 11 ago (EFE).- ",
            "JAKARTA, KOMPAS.com – ",
            "LIMA (AFP) — ",
            "TEMPO.CO, Jakarta - ",
            "11:20 | Lima, oct. 20. ",
            "Jakarta, 11/8 (ANTARA) - ",
            "12:30 | Lima, ago. 11.\n",
            "Oleh Ana %s\n",
            "Jakarta - Sebuah kalimat yang cukup panjang untuk berita pembuka. ",
            "\n",
            " ",
            "- ",
            "Baca juga: %s ");
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
            "Baca juga : Kopi %s",
            "Lea también: Café %s",
            "**Read also:** Tea %s",
            "Baca juga: [Teh %s](article:4)",
            "Perjanjian: Kopi",
            "Pewarta : Ana %s / Beto",
            "Editor: Citra %s",
            "Foto: Dewi %s",
            "Copyright © KABAR %s 2025",
            "© 2025 RI %s",
            "© Agence France-Presse",
            "Pewarta :",
            "Uploader : Eka %s",
            "Publicado: 20/10/2025",
            "Te puede interesar: [Kakao %s]",
            "(Reporte de Ana %s; editado por Beto)",
            "(FIN) %s",
            "(fra/DAL)",
            "abc-def/ghi",
            "Oleh: Dewi %s",
            "Dilarang keras menyalin naskah %s tanpa izin KABAR.",
            "kecil %s",
            "RI. Kata",
            "Lima, 3 mei 2025 - Kata",
            "\u00a0",
            " ");

    private static final Pattern MARK = Pattern.compile("\\bK[A-Z]\\b");

    private record Fields(String body, Set<Object> moved) {}

    @Test
    void oneByOneInAnyOrderIsTheSameAsAllAtOnce() {
        for (long seed = 0; seed < TEXTS; seed++) {
            Random random = new Random(seed);
            String body = body(random);
            List<OfferKind> order = order(random);

            Fields atOnce = takeKinds(new Fields(body, Set.of()), EnumSet.copyOf(order));
            Fields oneByOne = new Fields(body, Set.of());
            for (OfferKind kind : order) {
                oneByOne = takeKinds(oneByOne, EnumSet.of(kind));
            }

            assertThat(oneByOne).as("seed %d, %s%n%s", seed, order, body).isEqualTo(atOnce);
        }
    }

    /** Line by line as well, with the numbers that the lines then have. */
    @Test
    void someLinesInAnyOrderAreTheSameAsThoseAtOnce() {
        for (long seed = 0; seed < TEXTS; seed++) {
            Random random = new Random(seed);
            String body = body(random);
            List<Offer> chosen = new ArrayList<>(recognise(body).offers());
            chosen.removeIf(offer -> random.nextInt(3) == 0
                    || offer.line() > 0 && mark(offer.found()).isEmpty());
            Collections.shuffle(chosen, random);

            Fields atOnce = take(
                    new Fields(body, Set.of()), chosen.stream().map(Offer::name).collect(Collectors.toSet()));
            Fields oneByOne = new Fields(body, Set.of());
            for (Offer offer : chosen) {
                oneByOne = take(oneByOne, Set.of(nameNow(body, oneByOne.body(), offer)));
            }

            assertThat(oneByOne).as("seed %d, %s%n%s", seed, chosen, body).isEqualTo(atOnce);
        }
    }

    /** The lines are told apart by a mark in their words, which all of them keep. */
    private static String nameNow(String before, String now, Offer offer) {
        if (offer.line() == 0) {
            return offer.name();
        }
        String mark = mark(before.split("\n", -1)[offer.line() - 1]);
        List<String> lines = List.of(now.split("\n", -1));
        int line = IntStream.range(0, lines.size())
                .filter(i -> mark(lines.get(i)).equals(mark))
                .findFirst()
                .orElse(-2);
        return offer.kind().name() + ":" + (line + 1);
    }

    private static String mark(String line) {
        Matcher mark = MARK.matcher(line);
        return mark.find() ? mark.group() : "";
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

    private static Fields takeKinds(Fields fields, Set<OfferKind> kinds) {
        return take(fields, kinds.stream().map(OfferKind::name).collect(Collectors.toSet()));
    }

    private static Fields take(Fields fields, Set<String> names) {
        Structured taken = recognise(fields.body(), agencies(fields)).take(names);
        Set<Object> moved = new HashSet<>(fields.moved());
        for (FoundCredit credit : taken.credits()) {
            moved.add(credit.role() == CreditRole.SOURCE_AGENCY ? Agencies.key(credit.name()) : credit);
        }
        Collections.addAll(moved, taken.place() == null ? "" : taken.place(), taken.date() == null ? "" : taken.date());
        moved.remove("");
        return new Fields(taken.body(), moved);
    }

    private static List<String> agencies(Fields fields) {
        return fields.moved().stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    private static WireCopy recognise(String body) {
        return recognise(body, List.of());
    }

    private static WireCopy recognise(String body, List<String> agencies) {
        return WireCopy.recognise(body, "RI", TODAY, agencies);
    }

    private static List<OfferKind> order(Random random) {
        List<OfferKind> order = new ArrayList<>(List.of(OfferKind.values()));
        Collections.shuffle(order, random);
        return order.subList(0, 1 + random.nextInt(order.size()));
    }

    /** Lines that may be offered bear a mark each. */
    private static String body(Random random) {
        StringBuilder body = new StringBuilder();
        char mark = 'A';
        for (int i = random.nextInt(4); i > 0; i--) {
            body.append(HEADS.get(random.nextInt(HEADS.size())).replace("%s", "K" + mark++));
        }
        for (int i = random.nextInt(9); i > 0; i--) {
            body.append(LINES.get(random.nextInt(LINES.size())).replace("%s", "K" + mark++))
                    .append(random.nextInt(3) == 0 ? "\n\n" : "\n");
        }
        return body.toString();
    }
}

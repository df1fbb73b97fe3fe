package id.rinews.operations.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Chance that falls the same way each time, on every machine: one set of dice for each thing that is made. */
final class Dice {

    private final Random random;

    /** @param realm the kind of thing, so that the third story and the third agreement do not fall alike */
    Dice(long seed, String realm, long number) {
        this.random = new Random(mixed(mixed(seed + realm.hashCode()) + number));
    }

    /** SplitMix64's last step: neighbouring numbers end far apart. */
    private static long mixed(long number) {
        long z = number * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends may fall. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** @param percent from 0, never, to 100, always */
    boolean chance(int percent) {
        return below(100) < percent;
    }

    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(below((int) (last.toEpochDay() - first.toEpochDay()) + 1));
    }

    <T> T any(List<T> things) {
        return things.get(below(things.size()));
    }

    /** One of them by Zipf's law: the second about half as often as the first, the third a third as often. */
    <T> T zipf(List<T> things) {
        return things.get(rank(things.size()));
    }

    /** From 0; a logarithm evenly spread falls on rank k about 1/k of the time. */
    int rank(int size) {
        int rank = (int) StrictMath.pow(size + 1.0, random.nextDouble()) - 1;
        return Math.min(rank, size - 1);
    }
}

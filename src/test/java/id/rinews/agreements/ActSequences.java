package id.rinews.agreements;

import id.rinews.shared.FuzzyDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Random histories, crowded into few days so that ties, conflicts and coarse dates are common. */
final class ActSequences {

    static final LocalDate START = LocalDate.of(1990, 1, 1);
    private static final @Nullable Party[] PARTIES = {null, null, new Party("ID"), new Party("PE")};

    private ActSequences() {}

    static List<Act> next(RandomGenerator random, int longest) {
        List<Act> acts = new ArrayList<>();
        for (int i = random.nextInt(longest + 1); i > 0; i--) {
            acts.add(act(random));
        }
        return acts;
    }

    private static Act act(RandomGenerator random) {
        ActKind kind = ActKind.values()[random.nextInt(ActKind.values().length)];
        var precision = FuzzyDate.Precision.values()[Math.min(2, random.nextInt(5))];
        FuzzyDate date = new FuzzyDate(day(random), precision);
        Party party = PARTIES[random.nextInt(PARTIES.length)];
        return new Act(kind, party, date, null, new Act.Source("Kompas", null, null, null), null);
    }

    static LocalDate day(RandomGenerator random) {
        int span = random.nextBoolean() ? 20 : 800;
        return START.plusDays(350 + random.nextInt(span));
    }
}

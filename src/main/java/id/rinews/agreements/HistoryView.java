package id.rinews.agreements;

import id.rinews.shared.Zones;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * An agreement's public history, by the clocks of the states that are party to it.
 *
 * @param lines newest first
 * @param others zones beside the first
 */
record HistoryView(List<HistoryLine> lines, ZoneId zone, List<ZoneId> others) {

    static HistoryView of(List<HistoryLine> lines, Particulars sheet) {
        List<ZoneId> zones = sheet.parties().stream()
                .flatMap(state -> Zones.of(state).stream())
                .distinct()
                .limit(2)
                .toList();
        return zones.isEmpty()
                ? new HistoryView(lines, ZoneOffset.UTC, List.of())
                : new HistoryView(lines, zones.getFirst(), zones.subList(1, zones.size()));
    }
}

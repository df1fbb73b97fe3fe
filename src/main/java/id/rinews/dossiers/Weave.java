package id.rinews.dossiers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import id.rinews.articles.StoryBrief;
import id.rinews.articles.StoryCard;
import id.rinews.events.EventCard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What tells of the same moment is told once: an event with the acts it is about, one act upon several agreements, the stories of a day. */
final class Weave {

    private static final int STORIES_A_LINE = 3;

    private final List<Entry> entries = new ArrayList<>();
    private final List<Deed> deeds;

    /** An act. @param entry what it says; @param agreement the one that it is upon */
    record Deed(Entry entry, long agreement) {}

    Weave(List<Deed> deeds) {
        this.deeds = new ArrayList<>(deeds);
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    /** A visit tells of itself alone; any other event that names agreements tells of their acts of its first day. */
    void add(EventCard event, Entry entry) {
        List<Deed> own = entry.mark() == Mark.VISIT || entry.yet() != null
                ? List.of()
                : deeds.stream().filter(deed -> isOf(event, deed)).toList();
        deeds.removeAll(own);
        entries.add(
                own.isEmpty()
                        ? entry
                        : entry.telling(own.stream().map(Deed::entry).toList()));
    }

    private static boolean isOf(EventCard event, Deed deed) {
        return event.agreements().contains(deed.agreement())
                && deed.entry().start().equals(event.start())
                && deed.entry().clash() == null
                && deed.entry().yet() == null;
    }

    /** The lines without stories, in no order. */
    List<Entry> lines() {
        List<Entry> lines = new ArrayList<>(entries);
        deeds.stream()
                .map(Deed::entry)
                .collect(groupingBy(Weave::act, LinkedHashMap::new, toList()))
                .values()
                .forEach(same -> lines.add(same.stream().reduce(Entry::with).orElseThrow()));
        return lines;
    }

    /**
     * The lines with the stories. A story stands at the one line of its day that tells of an agreement which it cites, or, where it
     * cites none, at the only line of its day; where that cannot be told it has a line of its own.
     *
     * @param told those that were filed on the days of the lines; what a full line cannot take stands in the list of stories alone
     * @param latest those of them that stand at no line have one of their own
     * @param paths of the agreements, by their ids
     */
    static List<Entry> with(List<Entry> lines, List<StoryBrief> told, List<StoryCard> latest, Map<Long, String> paths) {
        Map<Entry, List<Linked>> beside = new IdentityHashMap<>();
        lines.forEach(line -> beside.put(line, new ArrayList<>()));
        Set<String> placed = new HashSet<>();
        for (StoryBrief story : told) {
            Set<String> cited = story.agreements().stream()
                    .flatMap(id -> Stream.ofNullable(paths.get(id)))
                    .collect(toSet());
            List<Entry> fitting = lines.stream()
                    .filter(line -> line.isOn(story.filed()))
                    .filter(line -> cited.isEmpty() || line.isAbout(cited))
                    .toList();
            if (fitting.size() == 1) {
                placed.add(story.path());
                if (stories(fitting.getFirst(), beside).size() < STORIES_A_LINE) {
                    stories(fitting.getFirst(), beside).add(Entry.link(story));
                }
            }
        }
        List<Entry> woven = new ArrayList<>();
        lines.forEach(line -> woven.add(line.beside(List.copyOf(stories(line, beside)))));
        latest.stream()
                .filter(story -> !placed.contains(story.path()))
                .map(Entry::of)
                .forEach(woven::add);
        return woven;
    }

    private static List<Linked> stories(Entry line, Map<Entry, List<Linked>> beside) {
        return Objects.requireNonNull(beside.get(line));
    }

    /** What two acts have in common that are told in one line: their source as well, for a line has one. */
    private static List<Object> act(Entry entry) {
        return Arrays.asList(
                entry.source(),
                entry.start(),
                String.valueOf(entry.word()),
                String.valueOf(entry.party()),
                String.valueOf(entry.place()),
                String.valueOf(entry.yet()),
                Objects.requireNonNullElse(entry.clash(), ""),
                entry.clash() == null ? "" : entry);
    }
}

package id.rinews.articles;

import id.rinews.content.Block;
import id.rinews.content.CreditRole;
import id.rinews.content.ReadAlso;
import id.rinews.content.StoryText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** May it be published? One list of reasons, for the page that asks and for the guard that refuses. */
class Readiness {

    private static final int MOST_READ_ALSOS = 2;
    private static final int PARAGRAPHS_BEFORE_READ_ALSO = 2;
    private static final Pattern LETTER = Pattern.compile("\\X");

    private Readiness() {}

    static List<Obstacle> obstacles(Manuscript text) {
        List<Obstacle> found = new ArrayList<>();
        StoryText story = text.text();
        when(found, text.headline().isBlank(), Obstacle.refusal("headline", "headline"));
        when(
                found,
                letters(text.headline()) > Manuscript.LONGEST_HEADLINE,
                Obstacle.refusal("headline.long", "headline"));
        when(
                found,
                letters(text.standfirst()) > Manuscript.LONGEST_STANDFIRST,
                Obstacle.refusal("standfirst.long", "standfirst"));
        when(found, story.blocks().isEmpty(), Obstacle.refusal("body", "body"));
        when(found, text.pairs().isEmpty(), Obstacle.refusal("pair", "pair"));
        when(found, text.standfirst().isBlank(), Obstacle.thought("standfirst", "standfirst"));
        when(found, isAnonymous(text), Obstacle.thought("credits", "credits"));
        when(found, text.place().isBlank() || text.filedOn() == null, Obstacle.thought("dateline", "place"));
        when(found, !story.problems().isEmpty(), Obstacle.thought("markup", "body"));
        readAlso(story, found);
        return found;
    }

    /** As somebody counts who reads: an accent or a flag of two characters is one with its letter. */
    static long letters(String text) {
        return LETTER.matcher(text).results().count();
    }

    private static void readAlso(StoryText story, List<Obstacle> found) {
        List<ReadAlso> alsos = story.readAlsos();
        when(found, alsos.stream().anyMatch(a -> a.target() == null), Obstacle.thought("readalso.open", "body"));
        when(found, alsos.size() > MOST_READ_ALSOS, Obstacle.thought("readalso.many", "body"));
        when(found, !alsos.isEmpty() && isEarly(story.blocks()), Obstacle.thought("readalso.early", "body"));
    }

    private static boolean isEarly(List<Block> blocks) {
        return blocks.stream().limit(PARAGRAPHS_BEFORE_READ_ALSO).anyMatch(ReadAlso.class::isInstance);
    }

    private static boolean isAnonymous(Manuscript text) {
        return text.credits().stream()
                .noneMatch(c -> c.role() == CreditRole.REPORTER || c.role() == CreditRole.SOURCE_AGENCY);
    }

    private static void when(List<Obstacle> found, boolean holds, Obstacle obstacle) {
        if (holds) {
            found.add(obstacle);
        }
    }
}
